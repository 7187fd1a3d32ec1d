package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedPageTest {
    private static final String TEXT = "The envoys’ démarche was made on 4 May 1987.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quoted-printable | The envoys=E2=80=99 d=C3=A9marche was=# made on 4 May 1987.",
                "Base64 | PHA+VGhlIGVudm95c+KAmSBkw6ltYXJjaGUgd2FzIG1h#ZGUgb24gNCBNYXkgMTk4Ny48L3A+",
            })
    void thePageIsReadWithoutWhatBelongsToIt(String encoding, String content) throws IOException {
        Article article = read("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://a.example/1
                Subject: Envoys
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="--edge--"

                Nothing is meant for readers here.
                ----edge--
                Content-Type: text/css

                body { color: red }
                ----edge--
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain

                Never
                --inner
                Content-Type: text/html
                Content-Transfer-Encoding: %s
                Content-Location: https://a.example/2

                %s
                --inner--
                ----edge----
                """.formatted(encoding, content.replace('#', '\n')));

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.url()).isEqualTo("https://a.example/1");
    }

    @Test
    void theEncodingIsThatOfThePart() throws IOException {
        Article article = read("""
                Content-Type: multipart/related; boundary=a

                --a
                Content-Type: text/html; charset="koi8-r"
                Content-Transfer-Encoding: quoted-printable

                <p>=ED=C9=D2</p>
                --a--
                """);

        assertThat(article.text()).isEqualTo("Мир");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoys meet | Ada Brown <ada@a.example> | Envoys meet | Ada Brown",
                "Re: Fwd: =?utf-8?Q?Envoys_in_Z=C3=BC?= =?UTF-8?B?cmljaA==?= | ada@a.example | Envoys in Zürich | ada@a.example",
                "=?iso-8859-1?q?Caf=E9?= talks | =?utf-8?b?w4k=?= <a@a.example> | Café talks | É",
                "Talks | \"Brown, Ada\" <a@a.example> | Talks | Brown, Ada",
            })
    void aMailSaysWhoWroteItAndWhen(String subject, String from, String title, String author) throws IOException {
        Article article = read("""
                Received: from a.example
                \tby b.example; Tue, 5 May 1987 10:00:05 +0000
                Date: Mon, 4 May 1987 18:22:11 -0500
                From: %s
                Subject: %s
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: quoted-printable

                The envoys met in Z=C3=BC=
                rich today.

                --=20
                Press office
                """.formatted(from, subject));

        assertThat(article.title()).isEqualTo(title);
        assertThat(article.author()).isEqualTo(author);
        assertThat(article.published().edtf()).isEqualTo("1987-05-04");
        assertThat(article.text()).isEqualTo("The envoys met in Zürich today.");
    }

    @Test
    void theDayOfSavingIsNotThatOfThePage() throws IOException {
        Article article = read("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://a.example/1987/05/04/envoys
                Subject: Envoys
                Date: Wed, 1 May 2024 10:00:00 -0000
                Content-Type: text/html

                <p>The envoys met.</p>
                """);

        assertThat(article.published().edtf()).isEqualTo("1987-05-04?");
        assertThat(article.author()).isNull();
        assertThat(article.url()).isEqualTo("https://a.example/1987/05/04/envoys");
    }

    @Test
    void withoutAPageTextIsRead() throws IOException {
        String mail = """
                Content-Type: multipart/mixed; boundary=a

                --a
                Content-Type: text/plain; charset=utf-8

                The envoys met on 4 May 1987.

                --a--
                """;

        assertThat(read(mail).text()).isEqualTo("The envoys met on 4 May 1987.");
        assertThatThrownBy(() -> read(mail.replace("text/plain", "image/png"))).isInstanceOf(IOException.class);
    }

    private static Article read(String text) throws IOException {
        return SavedPage.read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
