package org.entente.dataset;

import java.util.ArrayDeque;
import java.util.Deque;
import org.entente.model.shape.TreeWriter;

/**
 * Writes shapes as YAML in one layout, in which changing a value changes no other line.
 *
 * <p>Every key of a fact stands on a line of its own, and so does every record in a list of the fact; all that a record holds
 * stands on its line. A blank line parts facts. The emitter of snakeyaml-engine is not used as it has no such lines and garbles
 * halves of surrogate pairs.
 */
final class YamlTree implements TreeWriter {

    /** How something that was begun is laid out; a list is undecided until its first entry is known. */
    private enum Layout {
        LINES,
        ONE_LINE,
        UNDECIDED
    }

    /** A mapping or list that was begun. */
    private static final class Level {
        private final boolean isList;
        private final int indent;
        private Layout layout;
        private boolean isEmpty = true;

        private Level(boolean isList, int indent, Layout layout) {
            this.isList = isList;
            this.indent = indent;
            this.layout = layout;
        }
    }

    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final int deepest;

    /**
     * Begins a file, and the mapping that it is.
     *
     * @param deepest how many mappings and lists lie at most around a mapping that has a line for every key
     */
    YamlTree(int deepest) {
        this.deepest = deepest;
        levels.push(new Level(false, 0, Layout.LINES));
    }

    /** The file so far, which is whole when everything has been ended that was begun. */
    String text() {
        return out + "\n";
    }

    @Override
    public void beginMapping() {
        beginValue(true);
        begin(false, levels.size() > deepest ? Layout.ONE_LINE : Layout.LINES, '{');
    }

    @Override
    public void beginSequence() {
        beginValue(false);
        begin(true, Layout.UNDECIDED, '[');
    }

    private void begin(boolean isList, Layout wanted, char bracket) {
        Level above = levels.element();
        Layout layout = above.layout == Layout.ONE_LINE ? Layout.ONE_LINE : wanted;
        if (layout == Layout.ONE_LINE) {
            part().append(bracket);
        }
        levels.push(new Level(isList, above.indent + STEP, layout));
    }

    @Override
    public void endMapping() {
        if (levels.pop().layout == Layout.ONE_LINE) {
            out.append('}');
        }
    }

    @Override
    public void endSequence() {
        Level list = levels.pop();
        if (list.layout != Layout.LINES) {
            out.append(list.layout == Layout.UNDECIDED ? " []" : "]");
        }
    }

    @Override
    public void key(String key) {
        Level level = levels.element();
        if (level.layout == Layout.LINES) {
            beginLine(level);
        } else {
            comma(level);
        }
        out.append(YamlText.of(key, level.layout == Layout.ONE_LINE)).append(':');
        level.isEmpty = false;
    }

    @Override
    public void text(String text) {
        scalar(YamlText.of(text, beginValue(false) == Layout.ONE_LINE));
    }

    @Override
    public void number(int number) {
        beginValue(false);
        scalar(Integer.toString(number));
    }

    @Override
    public void truth(boolean yes) {
        beginValue(false);
        scalar(Boolean.toString(yes));
    }

    private void scalar(String written) {
        part().append(written);
    }

    /** Begins an entry, if it is one of a list, and tells how all around it is laid out. */
    private Layout beginValue(boolean isMapping) {
        Level level = levels.element();
        if (level.isList) {
            beginEntry(level, isMapping);
            level.isEmpty = false;
        }
        return level.layout;
    }

    private void beginEntry(Level list, boolean isMapping) {
        if (list.layout == Layout.UNDECIDED) {
            list.layout = isMapping ? Layout.LINES : Layout.ONE_LINE;
            out.append(isMapping ? "" : " [");
        }
        if (list.layout == Layout.LINES) {
            beginLine(list);
            out.append('-');
        } else {
            comma(list);
        }
    }

    private void comma(Level level) {
        out.append(level.isEmpty ? "" : ", ");
    }

    private void beginLine(Level level) {
        boolean top = levels.size() == 1 || (levels.size() == 2 && level.isList);
        if (endsWith('-') && level.isEmpty) {
            out.append(' ');
        } else if (!out.isEmpty()) {
            out.append(top && !level.isEmpty ? "\n\n" : "\n").append(" ".repeat(level.indent));
        }
    }

    /** Parts a value from its key or dash. */
    private StringBuilder part() {
        return endsWith(':') || endsWith('-') ? out.append(' ') : out;
    }

    private boolean endsWith(char character) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == character;
    }
}
