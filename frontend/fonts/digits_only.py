"""Tabular figures are for figures: hyphens and full stops in names keep their own width."""
import sys
from fontTools.ttLib import TTFont
f = TTFont(sys.argv[1])
cmap = f.getBestCmap()
digits = {cmap[c] for c in range(0x30, 0x3A)}
gsub = f['GSUB'].table
idx = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == 'tnum' for i in r.Feature.LookupListIndex}
for i in idx:
    for st in gsub.LookupList.Lookup[i].SubTable:
        st = getattr(st, 'ExtSubTable', st)
        if hasattr(st, 'mapping'):
            st.mapping = {k: v for k, v in st.mapping.items() if k in digits}
f.save(sys.argv[2])
