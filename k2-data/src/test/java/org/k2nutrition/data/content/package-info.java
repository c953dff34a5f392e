/** Tests of what the files of the dataset say, read as JSON or through the library. */
package org.k2nutrition.data.content;
