package org.entente.cli;

/** Thrown where the call is wrong; the message says what would be right. */
public class WrongCallException extends RuntimeException {

    /**
     * Makes the exception.
     *
     * @param message what is wrong and what would be right, without a full stop
     */
    public WrongCallException(String message) {
        super(message);
    }
}
