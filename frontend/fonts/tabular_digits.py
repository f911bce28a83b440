"""Makes tabular figures the font's own: whoever chooses no features gets them."""
import sys
from fontTools.ttLib import TTFont
f = TTFont(sys.argv[1])
gsub = f['GSUB'].table
idx = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == 'tnum' for i in r.Feature.LookupListIndex}
tabular = {}
for i in idx:
    for st in gsub.LookupList.Lookup[i].SubTable:
        st = getattr(st, 'ExtSubTable', st)
        tabular.update(getattr(st, 'mapping', {}))
for table in f['cmap'].tables:
    for code in range(0x30, 0x3A):
        if code in table.cmap:
            table.cmap[code] = tabular.get(table.cmap[code], table.cmap[code])
f.flavor = None  # plain TrueType, whatever it came as
f.save(sys.argv[2])
