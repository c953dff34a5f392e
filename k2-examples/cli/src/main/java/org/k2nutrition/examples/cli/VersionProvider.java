package org.k2nutrition.examples.cli;

import org.k2nutrition.data.K2;
import org.k2nutrition.data.Version;
import picocli.CommandLine.IVersionProvider;

/** Library and data version, apart. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Version version = K2.load().version();
    return new String[] {
      "k2 " + version.library(), "data " + version.data() + " of " + version.date()
    };
  }
}
