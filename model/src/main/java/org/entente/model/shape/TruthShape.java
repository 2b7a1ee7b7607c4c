package org.entente.model.shape;

import java.util.Optional;

/** Yes or no. */
final class TruthShape implements Shape<Boolean> {

    @Override
    public Optional<Boolean> read(Node node, Problems problems) {
        String found = node instanceof Node.Scalar scalar ? scalar.text() : "";
        boolean isTruth = node instanceof Node.Scalar scalar && scalar.canBe(ScalarType.TRUTH);
        if (isTruth && (found.equals("true") || found.equals("false"))) {
            return Optional.of(found.equals("true"));
        }
        problems.add("bad-value", node.location(), "true or false was expected here", found, "");
        return Optional.empty();
    }

    @Override
    public void write(Boolean value, TreeWriter out) {
        out.truth(value);
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.truth(expected());
    }

    @Override
    public String expected() {
        return "true or false";
    }
}
