package org.k2nutrition.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.k2nutrition.source.Code;

/**
 * What a name or a code of a medicine or condition stands for: a substance, a class of substances,
 * or a condition, with its classes and its codes in other systems.
 *
 * <p>Two concepts are equal if their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Concept permits ImmutableConcept {

  /**
   * The stable id.
   *
   * @return lower case, such as {@code warfarin} or {@code liver-disease}
   */
  String id();

  /**
   * The name to show.
   *
   * @return the international nonproprietary name or the usual name, in English
   */
  @Value.Auxiliary
  String name();

  /**
   * The classes it belongs to.
   *
   * @return ids such as {@code vitamin-k-antagonist}, unmodifiable, possibly empty
   */
  @Value.Auxiliary
  Set<String> classes();

  /**
   * Its codes in other systems, as far as known, without those of single products.
   *
   * @return unmodifiable, possibly empty
   */
  @Value.Auxiliary
  List<Code> codes();

  /**
   * The form of vitamin K, or the companion, that this medicine is.
   *
   * @return such as {@link SupplementForm#K1} for phytomenadione; empty for all others
   */
  @Value.Auxiliary
  Optional<SupplementForm> form();

  /**
   * A new builder.
   *
   * @return an empty builder; {@code id} and {@code name} are required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link Concept}. */
  final class Builder extends ImmutableConcept.Builder {
    Builder() {}
  }
}
