"""How the page looks: on a screen, light and dark, narrow and wide, and on paper. No file beside it is needed."""

from __future__ import annotations

import base64
import hashlib

STYLE = """
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1b;--dim:#595959;--line:#d0d0d0;--card:#f6f6f4;
--error:#a40000;--error-back:#fde4e1;--warning:#7a4b00;--warning-back:#fff0c9;--info:#0b4f8a;--info-back:#e2effb}
@media (prefers-color-scheme:dark){:root{--paper:#16181a;--ink:#ececec;--dim:#b0b0b0;--line:#44484c;--card:#202326;
--error:#ffa8a0;--error-back:#5a1a17;--warning:#ffd27d;--warning-back:#4d3a08;--info:#9ccbff;--info-back:#173a5c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:84rem;padding:1.5rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
h1,h2,.note,nav,.sum,.foot,.skip{font-family:system-ui,sans-serif}
h1{font-size:1.4rem;margin:0 0 .3rem}h2{font-size:1.15rem;margin:2.5rem 0 1rem;padding-top:1rem;border-top:2px solid var(--line)}
a{color:inherit}a:focus-visible{outline:3px solid var(--info);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
.sum{margin:0}.dim,.foot{color:var(--dim)}.foot{font-size:.9rem;margin-top:2.5rem;border-top:1px solid var(--line)}
.row{display:grid;grid-template-columns:minmax(0,40rem) minmax(15rem,1fr);gap:0 2.5rem;align-items:start}
.row>.text>*{margin:.55rem 0}.row h3,.row h4,.row h5,.row h6{line-height:1.25;font-size:1.15rem}.row h3{font-size:1.5rem}
.quoted{border-left:3px solid var(--line);padding-left:1rem}.item{padding-left:1.2rem}
pre{white-space:pre-wrap;font-size:.85rem;background:var(--card);padding:.6rem;border:1px solid var(--line)}
.unseen{color:var(--dim);font-size:.9rem;border:1px dashed var(--line);padding:.3rem .6rem}
table{border-collapse:collapse}td,th{border:1px solid var(--line);padding:.2rem .5rem;text-align:left;vertical-align:top}
.link{text-decoration:underline;text-decoration-color:var(--dim)}
mark{color:inherit;padding:.05em 0}
mark.error{background:var(--error-back);border-bottom:3px solid var(--error)}
mark.warning{background:var(--warning-back);border-bottom:3px dashed var(--warning)}
mark.info{background:var(--info-back);border-bottom:2px dotted var(--info)}
.ref{font:700 .7rem/1 system-ui,sans-serif;vertical-align:super;text-decoration:none;padding:.1em .25em;margin:0 .1em;
border:1px solid currentColor;border-radius:.3em}
.ref.error,.kind.error{color:var(--error)}.ref.warning,.kind.warning{color:var(--warning)}.ref.info,.kind.info{color:var(--info)}
.notes{list-style:none;margin:.55rem 0;padding:0}
.note{font-size:.875rem;line-height:1.4;background:var(--card);border-left:4px solid var(--line);padding:.5rem .7rem;margin:0 0 .6rem}
.note.error{border-color:var(--error)}.note.warning{border-color:var(--warning);border-left-style:dashed}
.note.info{border-color:var(--info);border-left-style:dotted}
.note p{margin:.15rem 0}.kind{font-weight:700}
.note:target,.ref:target{outline:3px solid var(--info)}
@media (max-width:52rem){.row{grid-template-columns:minmax(0,1fr)}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--dim:#444;--line:#999;--card:#fff;
--error:#a40000;--error-back:#fde4e1;--warning:#7a4b00;--warning-back:#fff0c9;--info:#0b4f8a;--info-back:#e2effb}
body{max-width:none;padding:0;font-size:10.5pt}.row{grid-template-columns:62% 1fr;gap:0 1.2rem}
nav,.skip{display:none}.note,tr{break-inside:avoid}h2,h3,h4{break-after:avoid}
section+section{break-before:page}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
"""
POLICY = (
    "default-src 'none'; style-src 'sha256-"
    + base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    + "'; base-uri 'none'; form-action 'none'"
)
"""What a browser may do with the page: use this style, by its digest, and nothing else; no script, no request."""
