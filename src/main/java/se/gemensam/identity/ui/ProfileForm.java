package se.gemensam.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountService;
import se.gemensam.identity.PictureService;
import se.gemensam.shell.FaceMark;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Message;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PersonChanged;
import se.gemensam.shell.UploadWords;

/** How others see one: the name and a picture. */
class ProfileForm extends Composite<Section> {

    private final AccountService accounts;
    private final PictureService pictures;
    private final Consumer<String> renamed;
    private final TextField name = new TextField(getTranslation("account.profile.name"));
    private final Message message = new Message();
    private final Div picture = new Div();

    /** @param renamed called with the new name */
    ProfileForm(AccountService accounts, PictureService pictures, Consumer<String> renamed) {
        this.accounts = accounts;
        this.pictures = pictures;
        this.renamed = renamed;
        name.setValue(accounts.me().name());
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(120);
        picture.addClassName("profile-picture");
        var form = new Div(message, name, new Button(getTranslation("account.profile.rename"), _ -> rename()), picture);
        form.addClassName("form");
        getContent()
                .add(
                        new H2(getTranslation("account.profile.title")),
                        new Paragraph(getTranslation("account.profile.explanation")),
                        form);
        showPicture();
    }

    private void rename() {
        act("account.profile.renamed", () -> {
            accounts.rename(name.getValue());
            name.setValue(accounts.me().name());
            renamed.accept(name.getValue());
        });
    }

    private void showPicture() {
        var face = pictures.face();
        picture.removeAll();
        var acts = new Div(upload());
        if (face.picture() != null) {
            var remove = new Button(
                    getTranslation("account.picture.remove"),
                    Icon.TRASH_2.create(),
                    _ -> act("account.picture.removed", pictures::remove));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(remove);
        }
        acts.addClassName("profile-picture-acts");
        var help = new Paragraph(getTranslation("account.picture.help", PictureService.MOST_MEGABYTES));
        help.addClassNames("soft", "small");
        picture.add(new FaceMark(face).large(), acts, help);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> {
            upload.clearFileList();
            act("account.picture.changed", () -> pictures.choose(bytes));
        }));
        upload.setI18n(UploadWords.of(this::getTranslation));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PictureService.MOST_MEGABYTES * 1024 * 1024);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("account.picture.pick"), Icon.UPLOAD.create()));
        upload.addFileRejectedListener(
                _ -> message.trouble(getTranslation("account.picture.refused", PictureService.MOST_MEGABYTES)));
        return upload;
    }

    private void act(String done, Runnable work) {
        message.clear();
        try {
            work.run();
            PersonChanged.tell(UI.getCurrent());
            Notice.done(getTranslation(done));
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
        showPicture();
    }
}
