package org.k2nutrition.data.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.k2nutrition.data.internal.shape.Faults;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.SupplementProduct;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;

/** Reads the supplement products of an overlay. */
final class OverlayProducts {

  private final Faults faults;

  OverlayProducts(Faults faults) {
    this.faults = faults;
  }

  List<SupplementProduct> read(JsonNode list) {
    List<SupplementProduct> products = new ArrayList<>();
    int at = 0;
    for (JsonNode node : list) {
      try {
        products.add(product(node));
      } catch (IllegalArgumentException e) {
        faults.add("/supplementProducts/" + at, String.valueOf(e.getMessage()));
      }
      at++;
    }
    return List.copyOf(products);
  }

  private static SupplementProduct product(JsonNode node) {
    SupplementProduct.Builder product =
        SupplementProduct.builder()
            .id(node.get("id").textValue())
            .name(node.get("name").textValue())
            .unit(node.get("unit").textValue());
    if (node.has("servingSize")) {
      product.servingSize(node.get("servingSize").decimalValue());
    }
    node.get("amounts")
        .properties()
        .forEach(
            entry -> {
              Component form = Component.find(entry.getKey()).orElseThrow();
              product.putAmounts(form, amount(entry.getValue()).in(form.unit()));
            });
    return product.build();
  }

  private static Amount amount(JsonNode node) {
    return Amount.of(node.get(0).decimalValue(), Unit.parse(node.get(1).textValue()));
  }
}
