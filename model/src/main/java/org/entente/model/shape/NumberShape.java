package org.entente.model.shape;

import java.util.Optional;
import java.util.regex.Pattern;

/** A whole number. */
final class NumberShape implements Shape<Integer> {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    @Override
    public Optional<Integer> read(Node node, Problems problems) {
        String found = node instanceof Node.Scalar scalar ? scalar.text() : "";
        boolean isNumber = node instanceof Node.Scalar scalar && scalar.canBe(ScalarType.NUMBER);
        if (isNumber && WHOLE.matcher(found).matches()) {
            return Optional.of(Integer.valueOf(found));
        }
        String hint = isNumber ? "write such as 3" : "write such as 3, without quotation marks";
        problems.add("bad-value", node.location(), "a whole number was expected here", found, hint);
        return Optional.empty();
    }

    @Override
    public void write(Integer value, TreeWriter out) {
        out.number(value);
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.number(expected());
    }

    @Override
    public String expected() {
        return "a whole number";
    }
}
