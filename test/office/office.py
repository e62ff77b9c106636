"""Opens workbooks in LibreOffice without a screen, for the tests: a line of JSON in, a line of JSON out.

It starts one soffice with a profile of its own in a folder that it is given, and ends it when its input ends.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def start(soffice, folder):
    pipe = "notebook%d" % os.getpid()
    office = subprocess.Popen(
        [
            soffice,
            "-env:UserInstallation=file://%s/profile" % folder,
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            "--accept=pipe,name=%s;urp;" % pipe,
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(300):
        try:
            remote = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return office, remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except NoConnectException:
            if office.poll() is not None and office.returncode != 81:
                raise RuntimeError("soffice ended with %s before it could be asked" % office.returncode)
            time.sleep(0.1)
    raise RuntimeError("soffice did not answer within 30 seconds")


def end(office):
    """The whole group: soffice is a script that starts another process."""
    try:
        os.killpg(office.pid, 9)
    except ProcessLookupError:
        pass
    office.wait()


def hidden():
    value = PropertyValue()
    value.Name, value.Value = "Hidden", True
    return value


def area_told(area):
    """The cells of a range by rows: as shown, formula and value. Asked as wholes but for what is shown, which has no such call."""
    told = []
    for row, (values, formulas) in enumerate(zip(area.getDataArray(), area.getFormulaArray())):
        told.append([cell_told(area, row, *cell) for cell in zip(range(len(values)), values, formulas)])
    return told


def cell_told(area, row, column, value, formula):
    if formula == "":
        return None
    text = value if isinstance(value, str) else area.getCellByPosition(column, row).String
    told = {"text": text, "isError": value is None, "value": value}
    if formula.startswith("=") and formula != text:
        told["formula"] = formula
    return told


class Book:
    def __init__(self, desktop):
        self.desktop = desktop
        self.document = None

    def open(self, path):
        self.close()
        self.document = self.desktop.loadComponentFromURL("file://" + path, "_blank", 0, (hidden(),))
        return [sheet.Name for sheet in self.document.Sheets]

    def close(self):
        if self.document is not None:
            self.document.close(True)
            self.document = None

    def recalculate(self):
        self.document.calculateAll()

    def cell(self, place):
        sheet, address = place
        return self.document.Sheets.getByName(sheet).getCellRangeByName(address)

    def set(self, place, value):
        cell = self.cell(place)
        if isinstance(value, str):
            cell.Formula = value
        else:
            cell.Value = float(value)

    def cells(self, ranges):
        """Every cell of ranges such as ["Rates", "D4:F12"], by rows."""
        return [area_told(self.cell(place)) for place in ranges]

    def used(self, sheet):
        cursor = self.document.Sheets.getByName(sheet).createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        area = self.document.Sheets.getByName(sheet).getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
        return area_told(area)

    def names(self):
        ranges = self.document.NamedRanges
        return {name: ranges.getByName(name).Content for name in ranges.ElementNames}

    def notes(self, sheet):
        found = self.document.Sheets.getByName(sheet).Annotations
        places = [(note.Position, note.String) for note in found]
        return [{"row": place.Row, "column": place.Column, "text": text} for place, text in places]

    def list_of(self, place):
        validation = self.cell(place).Validation
        return {"kind": validation.Type.value, "formula": validation.getFormula1()}

    def looks(self, places):
        cells = [self.cell(place) for place in places]
        return [{"ink": cell.CharColor, "ground": cell.CellBackColor} for cell in cells]


def main(soffice, folder):
    office, book = None, None
    try:
        office, desktop = start(soffice, folder)
        book = Book(desktop)
        for line in sys.stdin:
            name, *arguments = json.loads(line)
            try:
                answer = {"answer": getattr(book, name)(*arguments)}
            except Exception as error:
                answer = {"failure": "%s%s: %s" % (name, json.dumps(arguments)[:200], error)}
            print(json.dumps(answer), flush=True)
    finally:
        if book is not None:
            book.close()
        if office is not None:
            end(office)


main(*sys.argv[1:])
