package club.mercato.parts;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import jakarta.annotation.security.DenyAll;

/**
 * The framework's parts that dialogs and the panels of a page are made of. No page shows this: it makes of them one
 * bundle of its own, which a browser fetches with the first of them that it is to draw, and beforehand when it has time.
 * What is missing in this list is not drawn at all, so a test compares it with what the product uses.
 */
@Route(value = "dialog-parts", registerAtStartup = false)
@DenyAll
@Uses(BigDecimalField.class)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(CustomField.class)
@Uses(DatePicker.class)
@Uses(DateTimePicker.class)
@Uses(Dialog.class)
@Uses(EmailField.class)
@Uses(IntegerField.class)
@Uses(MultiSelectComboBox.class)
@Uses(Notification.class)
@Uses(PasswordField.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(TimePicker.class)
@Uses(Upload.class)
@DependencyTrigger({
    BigDecimalField.class,
    Checkbox.class,
    CheckboxGroup.class,
    ComboBox.class,
    CustomField.class,
    DatePicker.class,
    DateTimePicker.class,
    Dialog.class,
    DialogParts.class,
    EmailField.class,
    IntegerField.class,
    MultiSelectComboBox.class,
    Notification.class,
    PasswordField.class,
    RadioButtonGroup.class,
    Select.class,
    TextArea.class,
    TextField.class,
    TimePicker.class,
    Upload.class
})
final class DialogParts extends Div {}
