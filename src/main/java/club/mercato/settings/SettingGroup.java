package club.mercato.settings;

import java.util.List;

/** Settings that belong together on the page. A bean of the module that uses them. */
public interface SettingGroup {

    /** Key of the group's title; with {@code .why} after it, of the sentence that says what they do. */
    String label();

    List<Setting> settings();
}
