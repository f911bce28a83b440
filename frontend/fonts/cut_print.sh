#!/bin/bash
# Cuts Inter (npm package inter-ui 4.1.1, variable/InterVariable.woff2) to the two weights that printed papers embed:
# plain TrueType with the same letters as on the screens and tabular figures, since a PDF chooses no features.
# Needs fonttools and brotli for Python 3.   ./cut_print.sh path/to/InterVariable.woff2
set -e
here=$(cd "$(dirname "$0")" && pwd)
to="$here/../../src/main/resources/fonts"
work=$(mktemp -d)
PY=${PYTHON:-python3}
LETTERS="U+0020-007E,U+00A0-024F,U+0259,U+02B9-02BF,U+02C6-02C8,U+02DA,U+02DC,U+0300-0304,U+0306-0308,U+030A-030C,U+0323,U+0326-0328,U+0331,U+1E00-1EFF,U+2010-2015,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2032-2033,U+2039-203A,U+20A4-20BF,U+2190-2193,U+2212,U+2248,U+2264-2265"
cut() {
  "$PY" -m fontTools.varLib.instancer "$1" wght="$2" opsz=14 -o "$work/weight.ttf" -q
  "$PY" "$here/tabular_digits.py" "$work/weight.ttf" "$work/tabular.ttf"
  "$PY" -m fontTools.subset "$work/tabular.ttf" --unicodes="$LETTERS" --layout-features="" --no-hinting \
    --drop-tables+=DSIG,GSUB,GPOS,GDEF,STAT --name-IDs='0,1,2,3,4,5,6,13,14' --output-file="$to/$3"
}
cut "$1" 400 inter-regular.ttf
cut "$1" 600 inter-semibold.ttf
cp "$here/OFL.txt" "$to/OFL.txt"
rm -r "$work"
