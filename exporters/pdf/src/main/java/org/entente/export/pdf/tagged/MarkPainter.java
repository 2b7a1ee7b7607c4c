package org.entente.export.pdf.tagged;

import org.openpdf.text.pdf.PdfContentByte;

/** Draws the marks of one page, whose heights PDF measures upwards. */
final class MarkPainter {

    private final Pen pen;
    private final TextPainter text;
    private final Destinations destinations;
    private final float height;

    MarkPainter(PdfContentByte canvas, Fonts fonts, Destinations destinations, float height) {
        this.pen = new Pen(canvas);
        this.text = new TextPainter(canvas.getInternalBuffer(), fonts);
        this.destinations = destinations;
        this.height = height;
    }

    void paint(Mark mark) {
        switch (mark) {
            case Mark.Words words -> words(words.words(), words.style(), words.x(), words.baseline());
            case Mark.PageOf page -> page(page);
            case Mark.Filled filled -> fill(filled.box(), filled.ink());
            case Mark.Stroke stroke -> stroke(stroke);
            case Mark.Dot dot -> dot(dot);
        }
    }

    private void words(String words, TypeStyle style, float x, float baseline) {
        pen.fillWith(style.ink());
        text.show(words, style, x, height - baseline);
    }

    private void page(Mark.PageOf page) {
        String number = Integer.toString(destinations.page(page.destination()));
        words(number, page.style(), page.right() - page.style().width(number), page.baseline());
    }

    private void fill(Box box, Ink ink) {
        PdfContentByte canvas = pen.fillWith(ink);
        canvas.rectangle(box.x(), height - box.bottom(), box.width(), box.height());
        canvas.fill();
    }

    private void stroke(Mark.Stroke stroke) {
        PdfContentByte canvas = pen.strokeWith(stroke.ink(), stroke.weight());
        canvas.moveTo(stroke.x1(), height - stroke.y1());
        canvas.lineTo(stroke.x2(), height - stroke.y2());
        canvas.stroke();
    }

    private void dot(Mark.Dot dot) {
        pen.fillWith(dot.fill());
        PdfContentByte canvas = pen.strokeWith(dot.edge(), 1.2f);
        canvas.circle(dot.x(), height - dot.y(), dot.radius());
        canvas.fillStroke();
    }
}
