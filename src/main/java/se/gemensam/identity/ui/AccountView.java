package se.gemensam.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import se.gemensam.identity.AccountService;
import se.gemensam.identity.ApiTokenService;
import se.gemensam.identity.DeviceService;
import se.gemensam.identity.PictureService;
import se.gemensam.shell.Choices;
import se.gemensam.shell.PageHeader;

/** One's own account: name and picture, language and look, password, browsers that are signed in, keys for programs. */
@Route("account")
@PermitAll
class AccountView extends Composite<Div> implements HasDynamicTitle {

    AccountView(
            AccountService accounts,
            PictureService pictures,
            DeviceService devices,
            ApiTokenService tokens,
            Choices choices,
            Clock clock) {
        var me = accounts.me();
        var header = new PageHeader(me.name()).lead(me.email());
        var deviceList = new DeviceList(devices);
        var tokenList = new TokenList(tokens, clock);
        getContent().addClassNames("page", "account");
        getContent()
                .add(
                        header,
                        new ProfileForm(accounts, pictures, header::setTitle),
                        new AppearanceForm(choices),
                        new PasswordForm((old, chosen) -> {
                            accounts.changePassword(old, chosen);
                            deviceList.refresh();
                            tokenList.refresh();
                        }),
                        deviceList,
                        tokenList);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }
}
