#!/usr/bin/env python3
"""What a handy clerk would write instead: sums the forms of one month with openpyxl and sets the sums against the
year's targets.

    month_openpyxl.py FOLDER-OF-FORMS   (heads `Chỉ tiêu` and `Kết quả thực hiện` somewhere in the first sheet)
"""
import glob
import sys

import openpyxl

sums = {}
for path in sorted(glob.glob(sys.argv[1] + "/*.xlsx")):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    name = value = None
    for row in book.worksheets[0].iter_rows(values_only=True):
        texts = [str(cell).strip() if cell is not None else "" for cell in row]
        if name is None:
            if "Chỉ tiêu" in texts and "Kết quả thực hiện" in texts:
                name, value = texts.index("Chỉ tiêu"), texts.index("Kết quả thực hiện")
            continue
        if len(row) > value and isinstance(row[value], (int, float)):
            sums[texts[name]] = sums.get(texts[name], 0) + row[value]
    book.close()
for name, total in sorted(sums.items()):
    print(f"{name}: {total}/100 = {total:.2f}%")
