package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ":64999", ":64999.0", "unix:64999"})
    void isOutOfReachWhereNothingListens(String display) {
        assertThat(Display.isReachable(display)).isFalse();
    }

    @Test
    void onAnotherMachineIsTakenOnTrust() {
        assertThat(Display.isReachable("desk.example:10.0")).isTrue();
    }
}
