package io.github.wfarules.streetlights;

import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceStatus;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Draws tickets against their deadlines: a bar from report to handling, in another colour from the deadline on. */
final class Timeline {
    private static final int WIDTH = 1_400;
    private static final int ROW = 22;
    private static final double HALF_BAR = 0.35;

    private Timeline() {}

    /** Draws a picture as PNG. It needs no screen. */
    static void draw(List<ServiceAssessment> tickets, Path file) throws IOException {
        XYIntervalSeries inTime = new XYIntervalSeries("within 24 hours");
        XYIntervalSeries late = new XYIntervalSeries("after the deadline");
        XYIntervalSeries unclear = new XYIntervalSeries("cannot be told");
        String[] names = new String[tickets.size()];
        for (int row = 0; row < names.length; row++) {
            ServiceAssessment ticket = tickets.get(row);
            names[row] = ticket.ticket();
            Instant start = ticket.intervals().get(0).from();
            Instant end = ticket.met() == null ? ticket.asOf() : ticket.met();
            Instant deadline = ticket.earliestDeadline() == null ? end : ticket.earliestDeadline();
            add(inTime, row, start, end.isBefore(deadline) ? end : deadline);
            if (end.isAfter(deadline)) {
                add(ticket.status() == ServiceStatus.UNDETERMINED ? unclear : late, row, deadline, end);
            }
        }
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        bars.addSeries(inTime);
        bars.addSeries(late);
        bars.addSeries(unclear);
        try (OutputStream out = Files.newOutputStream(file)) {
            ChartUtils.writeChartAsPNG(out, chart(bars, names), WIDTH, 120 + ROW * names.length);
        }
    }

    private static void add(XYIntervalSeries series, int row, Instant from, Instant to) {
        series.add(row, row - HALF_BAR, row + HALF_BAR, from.toEpochMilli(), from.toEpochMilli(), to.toEpochMilli());
    }

    private static JFreeChart chart(XYIntervalSeriesCollection bars, String... names) {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, new Color(0x4C9F70));
        renderer.setSeriesPaint(1, new Color(0xC8453A));
        renderer.setSeriesPaint(2, new Color(0xE0A030));
        SymbolAxis rows = new SymbolAxis("", names);
        rows.setInverted(true);
        DateAxis days = new DateAxis("July 2025, WIB", TimeZone.getTimeZone("Asia/Jakarta"), Locale.ROOT);
        days.setRange(
                Date.from(Instant.parse("2025-06-30T17:00:00Z")), Date.from(Instant.parse("2025-08-01T17:00:00Z")));
        XYPlot plot = new XYPlot(bars, rows, days, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        JFreeChart chart = new JFreeChart("Street lights of Madiun City: tickets against their 24 hours", plot);
        chart.setBackgroundPaint(Color.WHITE);
        return chart;
    }
}
