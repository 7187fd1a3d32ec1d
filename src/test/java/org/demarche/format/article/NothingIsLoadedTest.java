package org.demarche.format.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.demarche.format.Input;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever address stands in a file, nobody there learns that it was opened. */
class NothingIsLoadedTest {
    private static final String TEXT = "The envoys of Norway met their neighbours in Geneva on 4 May 1987.";

    private ServerSocketChannel server;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.configureBlocking(false);
        address = "http://127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aVisitIsSeen() throws IOException {
        try (SocketChannel visitor = SocketChannel.open(server.getLocalAddress())) {
            assertThat(visitor.isConnected()).isTrue();
            assertThat(isVisited()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><p>TEXT</p><img src='AT/1.png' srcset='AT/2.png 2x'><picture><source srcset='AT/3'></picture>",
                "<html><body><p>TEXT</p><iframe src='AT/1'></iframe><object data='AT/2'></object><embed src='AT/3'>",
                "<html><head><base href='AT/'><link rel=stylesheet href=1.css><link rel=preload href=2></head><p>TEXT",
                "<html><head><style>@import url(AT/1.css); p { background: url(AT/2.png) }</style></head><p>TEXT",
                "<html><head><meta http-equiv=refresh content='0; url=AT/1'><script src='AT/2'></script></head><p>TEXT",
                "<html><body><svg><image xlink:href='AT/1.svg'/><use href='AT/2#a'/></svg><p>TEXT</p>",
                "<!DOCTYPE html SYSTEM 'AT/1.dtd' [<!ENTITY % a SYSTEM 'AT/2'> %a;]><html><body><p>TEXT</p></body></html>",
                "<?xml version='1.0'?><?xml-stylesheet href='AT/1.css'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN' 'AT/2.dtd'><html xmlns='AT/3'><body><p>TEXT</p></body></html>",
                "<html><head><link rel=canonical href='AT/1'><script type='application/ld+json'>{\"@context\": \"AT/2\", \"@type\": \"Article\", \"image\": \"AT/3\"}</script></head><p>TEXT",
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\nSnapshot-Content-Location: AT/1\n\n--a\nContent-Type: text/html\nContent-Location: AT/2\n\n<p>TEXT</p><img src='AT/3'>\n--a--\n",
                "TEXT More is at AT/1 and ![a picture](AT/2.png).",
            })
    void noAddressInAnArticleIsVisited(String article) throws Exception {
        String text = article.replace("TEXT", TEXT).replace("AT", address);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(new Formats(Messages.forLocale(Locale.ENGLISH))
                        .read(input(bytes))
                        .chronicle()
                        .events())
                .extracting(event -> event.when().edtf())
                .contains("1987-05-04");
        assertThat(isVisited()).isFalse();
    }

    private boolean isVisited() throws IOException {
        // A connection that nobody has taken yet waits here.
        try (SocketChannel visitor = server.accept()) {
            return visitor != null;
        }
    }

    private static Input input(byte[] bytes) {
        return new Input("article", new ByteArrayInputStream(bytes), bytes.length, ReadOptions.NONE, Progress.NONE);
    }
}
