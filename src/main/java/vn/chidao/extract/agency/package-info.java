/** Agencies (cơ quan, đơn vị): their names, aliases and history from configuration, and where a text mentions them. */
@NullMarked
package vn.chidao.extract.agency;

import org.jspecify.annotations.NullMarked;
