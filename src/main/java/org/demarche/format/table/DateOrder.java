package org.demarche.format.table;

/** Which comes first in dates such as 3/4/2019. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
