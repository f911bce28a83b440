package club.mercato.staff.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.staff.SignIn;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneOffset;
import java.util.List;

/** The only page for those who have not signed in. It lists the demo club's accounts, if there are any. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Phrasebook phrasebook;
    private final LoginForm form = new LoginForm();

    LoginView(SignIn signIn) {
        phrasebook = new Phrasebook(getLocale(), ZoneOffset.UTC);
        addClassName("sign-in");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        Section card = new Section(brand(), form);
        card.addClassName("sign-in-card");
        List<StaffMember> demo = signIn.demoAccounts();
        if (!demo.isEmpty()) {
            card.add(demoAccounts(demo));
        }
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return phrasebook.say("staff.signIn.title");
    }

    private H1 brand() {
        Image mark = new Image("icons/mercato.svg", "");
        mark.addClassName("brand-mark");
        H1 brand = new H1(mark, new Span(phrasebook.say("staff.product")));
        brand.addClassName("brand");
        return brand;
    }

    private Section demoAccounts(List<StaffMember> demo) {
        UnorderedList accounts = new UnorderedList();
        for (StaffMember member : demo) {
            Span username = new Span(member.username());
            username.addClassName("demo-username");
            accounts.add(new ListItem(username, new Span(member.name())));
        }
        H2 heading = new H2(phrasebook.say("staff.signIn.demo"));
        Section section = new Section(
                heading, new Paragraph(phrasebook.say("staff.signIn.demoPassword", "mercato-demo")), accounts);
        section.addClassName("demo-accounts");
        return section;
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(phrasebook.say("staff.signIn.title"));
        words.getForm().setUsername(phrasebook.say("staff.signIn.username"));
        words.getForm().setPassword(phrasebook.say("staff.signIn.password"));
        words.getForm().setSubmit(phrasebook.say("staff.signIn.submit"));
        words.getErrorMessage().setTitle(phrasebook.say("staff.signIn.refusedTitle"));
        words.getErrorMessage().setMessage(phrasebook.say("staff.signIn.refused"));
        words.getErrorMessage().setUsername(phrasebook.say("staff.signIn.usernameMissing"));
        words.getErrorMessage().setPassword(phrasebook.say("staff.signIn.passwordMissing"));
        return words;
    }
}
