package org.k2nutrition.data.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.interaction.recognition.MedicineResolver;

/** Medicines by the codes of a caller's overlays. Immutable and thread-safe. */
final class OwnCodes implements MedicineResolver {

  private final Map<String, String> medicines;

  private OwnCodes(Map<String, String> medicines) {
    this.medicines = medicines;
  }

  static OwnCodes of(List<Overlay> overlays) {
    Map<String, String> all = new HashMap<>();
    overlays.forEach(overlay -> all.putAll(overlay.medicines()));
    return new OwnCodes(all);
  }

  /** Case and spaces around a code make no difference. */
  static String fold(String code) {
    return code.strip().toUpperCase(Locale.ROOT);
  }

  @Override
  public List<String> resolve(String text) {
    @Nullable String medicine = medicines.get(fold(text));
    return medicine == null ? List.of() : List.of(medicine);
  }
}
