package org.entente.model.shape;

import java.util.Optional;

/** A whole number. */
final class NumberShape implements Shape<Integer> {

    @Override
    public Optional<Integer> read(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && scalar.text().matches("-?[0-9]{1,9}")) {
            return Optional.of(Integer.valueOf(scalar.text()));
        }
        String found = node instanceof Node.Scalar scalar ? scalar.text() : "";
        problems.add("bad-value", node.location(), "a whole number was expected here", found, expected());
        return Optional.empty();
    }

    @Override
    public void write(Integer value, TreeWriter out) {
        out.number(value);
    }

    @Override
    public String expected() {
        return "a whole number";
    }
}
