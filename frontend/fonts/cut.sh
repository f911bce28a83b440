#!/bin/bash
# Cuts Inter (npm package inter-ui 4.1.1, variable/InterVariable.woff2) to the three files beside this script.
# Needs fonttools and brotli for Python 3.   ./cut.sh path/to/InterVariable.woff2
set -e
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
PY=${PYTHON:-python3}
FEAT="tnum,cv05,ss03,kern,ccmp,locl,mark,mkmk"
BASIC="U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+0300-0304,U+0306-0308,U+030A-030C,U+0323,U+0326-0328,U+0331,U+2010-2015,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2032-2033,U+2039-203A,U+20AC,U+2190-2193,U+2212,U+2248,U+2264-2265"
EUROPE="U+0100-0130,U+0132-0151,U+0154-017F,U+0218-021B,U+02BB-02BC,U+1E9E"
EXT="U+0186,U+0189-018A,U+018E-0190,U+0192,U+0194,U+0197-0199,U+019D,U+01A0-01A1,U+01AF-01B0,U+01B5-01B7,U+01CD-01DC,U+01E2-01F0,U+01F4-01F5,U+01F8-0217,U+021E-021F,U+0226-0233,U+0243-0244,U+0253-0254,U+0256-0257,U+0259,U+025B,U+0263,U+0268-0269,U+0272,U+0289,U+0292,U+02B9-02BA,U+02BD-02BF,U+02C6-02C8,U+02DA,U+02DC,U+1E0A-1E0D,U+1E10-1E11,U+1E1E-1E2B,U+1E30-1E49,U+1E56-1E57,U+1E5A-1E63,U+1E6A-1E6F,U+1E80-1E85,U+1E8C-1E93,U+1E96-1E97,U+20A4,U+20A6,U+20A8-20A9,U+20B1,U+20B4,U+20B9-20BA,U+20BD,U+20BE"
"$PY" -m fontTools.varLib.instancer "$1" wght=400:700 -o "$work/weights.ttf" -q
"$PY" "$here/digits_only.py" "$work/weights.ttf" "$work/inter.ttf"
cut() {
  "$PY" -m fontTools.subset "$work/inter.ttf" --unicodes="$1" --layout-features="$FEAT" --flavor=woff2 \
    --output-file="$here/$2" --no-hinting --drop-tables+=DSIG --name-IDs='0,1,2,3,4,5,6,13,14'
}
cut "$BASIC" inter-latin.woff2
cut "$EUROPE" inter-latin-europe.woff2
cut "$EXT" inter-latin-ext.woff2
rm -r "$work"
