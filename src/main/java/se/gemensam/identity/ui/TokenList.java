package se.gemensam.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import se.gemensam.base.Time;
import se.gemensam.identity.ApiTokenService;
import se.gemensam.identity.TokenRow;
import se.gemensam.shell.ConfirmLoss;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;

/** The keys with which one's programs come in. */
class TokenList extends Composite<Section> {

    private final ApiTokenService tokens;
    private final UnorderedList list = new UnorderedList();

    TokenList(ApiTokenService tokens, Clock clock) {
        this.tokens = tokens;
        list.addClassName("rows");
        var create = new Button(
                getTranslation("account.tokens.new"),
                Icon.PLUS.create(),
                _ -> new NewTokenDialog(clock, (name, scope, expiry) -> {
                            var token = tokens.create(name, scope, expiry);
                            refresh();
                            return token.secret();
                        })
                        .open());
        getContent()
                .add(
                        new H2(getTranslation("account.tokens.title")),
                        new Paragraph(getTranslation("account.tokens.explanation")),
                        list,
                        new Div(create));
        refresh();
    }

    void refresh() {
        list.removeAll();
        var rows = tokens.mine();
        list.setVisible(!rows.isEmpty());
        rows.forEach(token -> list.add(line(token)));
    }

    private ListItem line(TokenRow token) {
        var formats = new Formats(getLocale());
        var facts = new Span(getTranslation(
                "account.tokens.facts",
                getTranslation("token.scope." + token.scope()),
                formats.day(lastDay(token)),
                token.lastUsedAt() == null
                        ? getTranslation("account.tokens.unused")
                        : formats.moment(token.lastUsedAt())));
        facts.addClassNames("soft", "small");
        var line = new ListItem(new Div(new Span(token.name()), facts), revoke(token));
        line.addClassName("row");
        return line;
    }

    private Button revoke(TokenRow token) {
        var button = new Button(
                getTranslation("account.tokens.revoke"),
                _ -> new ConfirmLoss(
                                getTranslation("account.tokens.revoke.question", token.name()),
                                getTranslation("account.tokens.revoke.loss"),
                                getTranslation("account.tokens.revoke.act"),
                                () -> {
                                    tokens.revoke(token.id());
                                    refresh();
                                    Notice.done(getTranslation("account.tokens.revoked", token.name()));
                                })
                        .open());
        button.setAriaLabel(getTranslation("account.tokens.revoke.which", token.name()));
        return button;
    }

    private static LocalDate lastDay(TokenRow token) {
        return LocalDate.ofInstant(token.expiresAt().minusSeconds(1), Time.ZONE);
    }
}
