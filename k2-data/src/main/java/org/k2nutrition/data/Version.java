package org.k2nutrition.data;

import java.time.LocalDate;

/**
 * The versions an answer comes from: of the library's code, and of its data.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param library the version of the library
 * @param data the version of the dataset
 * @param date the date of the dataset
 */
public record Version(String library, String data, LocalDate date) {}
