package org.plainleaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/", "/guides/ask-for-one/", "/a--b/", "/a"})
    void takesSoundAddresses(String path) {
        assertThat(Address.parse(path)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a/",
                "//",
                "/../",
                "/a/../b/",
                "/A/",
                "/a b/",
                "/ä/",
                "/a/./b/",
                "/%2e%2e/",
                "/a\\b/",
                "/-a/",
                "/a-/"
            })
    void refusesAllOthers(String path) {
        assertThat(Address.parse(path)).isEmpty();
    }

    @Test
    void addsTheSlashAtTheEnd() {
        assertThat(Address.parse("/a/b")).contains(new Address("/a/b/"));
    }
}
