package org.k2nutrition.data.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.k2nutrition.source.DatasetException;

class LazyTest {

  @Test
  void makesItsValueOnceAndOnlyWhenAskedFor() {
    AtomicInteger made = new AtomicInteger();
    Lazy<Integer> lazy = Lazy.of(made::incrementAndGet);
    assertThat(made).hasValue(0);
    assertThat(lazy.get()).isEqualTo(1);
    assertThat(lazy.get()).isEqualTo(1);
  }

  @Test
  void remembersAFailureAndThrowsItAtEveryAccess() {
    AtomicInteger tried = new AtomicInteger();
    Lazy<Integer> lazy =
        Lazy.of(
            () -> {
              throw new DatasetException("file", "", "", "fault " + tried.incrementAndGet(), null);
            });
    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(DatasetException.class)
          .isThrownBy(lazy::get)
          .withMessage("file: fault 1");
    }
  }
}
