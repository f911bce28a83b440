package club.mercato.bids.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;

/** Hears what is typed into the fields of a form, and knows which of them were touched. */
final class Watch {

    private static final String TOUCHED = "touched";

    private final Runnable changed;
    private boolean quiet;

    /** @param changed told after each change that somebody made */
    Watch(Runnable changed) {
        this.changed = changed;
    }

    <F extends Component & HasValue<?, ?>> F on(F field) {
        field.addValueChangeListener(typed -> {
            if (!quiet) {
                ComponentUtil.setData(field, TOUCHED, true);
                changed.run();
            }
        });
        return field;
    }

    /** Fields are filled, or rows come and go, without anybody typing into them. */
    void quietly(Runnable filling) {
        boolean before = quiet;
        quiet = true;
        try {
            filling.run();
        } finally {
            quiet = before;
        }
    }

    /** Something changed that is no field: a row was added. */
    void changed() {
        if (!quiet) {
            changed.run();
        }
    }

    static boolean isTouched(Object field) {
        return field instanceof Component component && ComponentUtil.getData(component, TOUCHED) != null;
    }
}
