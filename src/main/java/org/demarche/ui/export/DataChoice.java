package org.demarche.ui.export;

import org.demarche.format.files.DataFormat;

/** What the events of a picture can be written as instead of it. */
enum DataChoice {
    TABLE(DataFormat.CSV),
    TEXT(DataFormat.MARKDOWN),
    CALENDAR(DataFormat.ICALENDAR);

    private final DataFormat format;

    DataChoice(DataFormat format) {
        this.format = format;
    }

    DataFormat format() {
        return format;
    }
}
