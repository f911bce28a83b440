package club.mercato.contacts.ui;

import club.mercato.contacts.ContactForm;
import club.mercato.contacts.Counterpart;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.List;
import java.util.Optional;

/** Whom we spoke with: one of the party's people, or anybody by the name that is typed. */
class PersonField extends ComboBox<Counterpart> {

    /** Finds people by what was typed, the best first, at most so many. */
    interface People {
        List<Counterpart> of(String typed, int limit);
    }

    PersonField(String label, People people) {
        super(label);
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        setItemLabelGenerator(Counterpart::name);
        CallbackDataProvider.FetchCallback<Counterpart, String> found =
                query -> people.of(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit());
        setItems(found);
        addCustomValueSetListener(typed -> type(typed.getDetail()));
        getElement().setProperty("maxlength", ContactForm.LONGEST_NAME);
    }

    /** As if the viewer had typed a name that no list knows. */
    void type(String name) {
        show(Counterpart.named(name));
    }

    void show(Counterpart person) {
        setValue(person.isNobody() ? null : person);
    }

    Counterpart person() {
        return Optional.ofNullable(getValue()).orElse(Counterpart.NOBODY);
    }
}
