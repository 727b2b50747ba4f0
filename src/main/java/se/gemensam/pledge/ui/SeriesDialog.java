package se.gemensam.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.MeasurementDraft;
import se.gemensam.pledge.SeriesImport;
import se.gemensam.pledge.SeriesPreview;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Message;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.UploadWords;

/** Reads values from a table: choose a file, see line by line what it becomes, keep it. Nothing is stored before that. */
class SeriesDialog extends Dialog {

    /** Reads a file; may refuse. */
    interface Reading {

        SeriesPreview read(String name, byte[] file);
    }

    private final Message message = new Message();
    private final Paragraph status = new Paragraph();
    private final Div lines = new Div();
    private final Button keep = new Button();
    private final FigureWords words = new FigureWords(this, getLocale());
    private final IndicatorDraft says;
    private final Reading reading;
    private final Consumer<List<MeasurementDraft>> enter;
    private @Nullable SeriesPreview preview;

    SeriesDialog(IndicatorDraft says, Reading reading, Consumer<List<MeasurementDraft>> enter) {
        this.says = says;
        this.reading = reading;
        this.enter = enter;
        setHeaderTitle(getTranslation("measurement.series"));
        status.getElement().setAttribute("role", "status");
        var form = new Div(
                new Paragraph(getTranslation("measurement.series.lead", SeriesImport.MOST_MEGABYTES)),
                upload(),
                message,
                status,
                lines);
        form.addClassNames("form", "series-form");
        add(form);
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickListener(_ -> keep());
        keep.setVisible(false);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), keep);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> {
            upload.clearFileList(); // another one may be chosen instead at once
            read(metadata.fileName(), bytes);
        }));
        upload.setI18n(UploadWords.of(this::getTranslation));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SeriesImport.MOST_MEGABYTES * 1024 * 1024);
        upload.setUploadButton(new Button(getTranslation("measurement.series.pick"), Icon.FILE_UP.create()));
        upload.setDropLabel(new Paragraph(getTranslation("measurement.series.drop")));
        upload.addFileRejectedListener(
                _ -> refuse(getTranslation("measurement.file.tooLarge", SeriesImport.MOST_MEGABYTES)));
        return upload;
    }

    void read(String name, byte[] file) {
        try {
            show(reading.read(name, file));
        } catch (RefusedException refused) {
            refuse(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void refuse(String why) {
        preview = null;
        lines.removeAll();
        status.setText("");
        keep.setVisible(false);
        message.trouble(why);
    }

    private void show(SeriesPreview read) {
        preview = read;
        message.clear();
        int good = read.values().size();
        int bad = read.lines().size() - good;
        status.setText(getTranslation("measurement.series.count", good, bad));
        var table = new FoldingTable(List.of(
                getTranslation("measurement.line"),
                getTranslation("measurement.day"),
                getTranslation("measurement.amount"),
                getTranslation("measurement.line.result")));
        read.lines().forEach(line -> row(table, line));
        lines.removeAll();
        lines.add(table);
        keep.setText(
                bad == 0
                        ? getTranslation("measurement.series.keep.all", good)
                        : getTranslation("measurement.series.keep.some", good));
        keep.setVisible(good > 0);
    }

    private void row(FoldingTable table, SeriesPreview.Line line) {
        var value = line.value();
        var trouble = line.trouble();
        var number = FoldingTable.text(String.valueOf(line.number()));
        if (value != null) {
            table.row(
                    number,
                    FoldingTable.text(words.day(value.on())),
                    FoldingTable.text(words.value(says, value.amount())),
                    new StateBadge(StateBadge.Tone.GOOD, Icon.CHECK, getTranslation("measurement.line.good")));
        } else if (trouble != null) {
            var why = new Span(getTranslation(trouble.key(), trouble.arguments().toArray()));
            why.addClassName("series-trouble");
            table.row(number, FoldingTable.text(line.day()), FoldingTable.text(line.amount()), why);
        }
    }

    private void keep() {
        if (preview == null) {
            return;
        }
        try {
            enter.accept(preview.values());
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
