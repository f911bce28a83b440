package club.mercato.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for an e-mail address: nothing that could be more than one, or another header. */
class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ilaria@club.example", " i.monteforte+desk@mail.club.example ", "o'neill@club-1.example"})
    void isOne(String typed) {
        assertThat(EmailAddress.of(typed)).contains(new EmailAddress(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ilaria",
                "ilaria@club",
                "@club.example",
                "ilaria@@club.example",
                "a@club.example, b@club.example",
                "ilaria@club.example\r\nBcc: all@club.example",
                "Ilaria <ilaria@club.example>",
                "ilaria.@club.example",
                "ilaria@-club.example",
                "ilaria@club..example",
                "\"il aria\"@club.example"
            })
    void isNone(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 250})
    void isNotTooLong(int longest) {
        assertThat(EmailAddress.of("a".repeat(longest) + "@club.example")).isEmpty();
    }
}
