/** The look of the reply pages: quiet paper, one accent, light or dark as the device says. */
export const STYLE = `
:root{color-scheme:light dark;--page:#f6f7f6;--sheet:#fff;--hover:#ecefee;--text:#1b2023;--quiet:#545c62;--edge:#737a80;--line:#dce0df;--accent:#0b6462;--on:#fff;--focus:#1a5fd0;--good:#1e6638;--goodt:#e5f3e9;--wait:#774900;--waitt:#fcefd8;--late:#a12428;--latet:#fbe8e7;--priv:#583b98;--privt:#efeaf9}
@media(prefers-color-scheme:dark){:root{--page:#14171a;--sheet:#1c2023;--hover:#262b2f;--text:#eceef0;--quiet:#aab2b9;--edge:#858e96;--line:#343a3f;--accent:#63c7c1;--on:#14171a;--focus:#8ab8ff;--good:#86d3a0;--goodt:#16301f;--wait:#f0c069;--waitt:#33270e;--late:#ff9d97;--latet:#3b1b1b;--priv:#c6b3f6;--privt:#2b2342}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
header,main,footer{max-width:40rem;margin:0 auto;padding:.75rem 1rem}
header{display:flex;justify-content:space-between;align-items:center;gap:1rem}
header b{font-size:1.125rem}
header form{margin:0}
main{display:grid;gap:1rem;padding-bottom:2rem}
footer{color:var(--quiet);font-size:.8125rem;border-top:1px solid var(--line)}
h1{font-size:1.625rem;line-height:1.25;margin:.25rem 0 0;text-wrap:balance}
h2{font-size:1.125rem;line-height:1.25;margin:0}
p,ul,ol,dl,dd,fieldset{margin:0;padding:0}
p{max-width:68ch}
a{color:var(--accent);text-underline-offset:.15em}
.skip{position:absolute;top:-5rem;left:.75rem;padding:.75rem;background:var(--sheet)}
.skip:focus{top:.75rem}
.lead,.quiet,dt{color:var(--quiet)}
.lead{margin-top:.25rem}
.lead>*{display:block}
.quiet,.small{font-size:.9375rem}
.sheet{display:grid;gap:.75rem;padding:1rem;background:var(--sheet);border:1px solid var(--line);border-radius:8px}
.loud{border-color:var(--accent);border-left-width:4px}
.priv{border-color:var(--priv);border-left-width:4px}
.note{padding:.75rem 1rem;border-radius:8px;display:grid;gap:.5rem}
.good{background:var(--goodt);color:var(--good)}
.wait{background:var(--waitt);color:var(--wait)}
.late{background:var(--latet);color:var(--late)}
.law{background:var(--privt)}
.note ul{padding-left:1.25rem}
.kept{white-space:pre-line}
dl{display:grid;grid-template-columns:fit-content(42%) 1fr;gap:.375rem 1rem}
dd{white-space:pre-line;min-width:0}
dl.parts{grid-template-columns:1fr;gap:0}
dl.parts dd+dt{margin-top:.5rem}
nav ul.rest{list-style:none}
nav ul.rest a{display:inline-block;padding:.5rem 0}
dd summary:not(.button){padding:0}
button,.button,summary.button{display:block;width:100%;min-height:3rem;padding:.7rem 1rem;border:1px solid var(--accent);border-radius:8px;background:var(--sheet);color:var(--accent);font-family:inherit;font-size:1rem;font-weight:600;line-height:1.4;text-align:center;text-decoration:none;cursor:pointer}
button.first,summary.first{background:var(--accent);color:var(--on)}
button:hover,summary:hover{background:var(--hover)}
button.first:hover,summary.first:hover{background:var(--accent);text-decoration:underline}
button.text{width:auto;min-height:2.75rem;padding:.5rem 0;border:0;background:none;font-weight:400;text-decoration:underline;text-align:left}
summary{list-style:none;cursor:pointer}
summary::-webkit-details-marker{display:none}
summary:not(.button){padding:.6rem 0;color:var(--accent);text-decoration:underline}
details[open]>summary.button{border-radius:8px 8px 0 0}
details>form{display:grid;gap:1rem;padding:1rem;border:1px solid var(--accent);border-top:0;border-radius:0 0 8px 8px}
.stack{display:grid;gap:.75rem}
label,legend{font-weight:600;display:block;padding:0}
.help{display:block;color:var(--quiet);font-size:.9375rem;font-weight:400}
.fault{display:block;color:var(--late);font-weight:600}
input:not([type=radio]):not([type=checkbox]),textarea,select{width:100%;min-height:3rem;padding:.6rem .75rem;border:1px solid var(--edge);border-radius:8px;background:var(--sheet);color:var(--text);font-family:inherit;font-size:1rem;line-height:1.5}
textarea{min-height:6rem}
[aria-invalid=true]{border:2px solid var(--late)!important}
fieldset{border:0;min-width:0}
.pick{display:flex;gap:.75rem;align-items:center;min-height:3rem;font-weight:400}
.pick input{width:1.375rem;height:1.375rem;flex:none;accent-color:var(--accent)}
.code{max-width:12rem;letter-spacing:.3em;font-size:1.375rem!important}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
ol.log{list-style:none;display:grid;gap:.5rem;border-left:2px solid var(--line);padding-left:1rem}
@media(min-width:40em){main>.sheet,.sheet{padding:1.25rem}dl,dl.parts{grid-template-columns:10rem 1fr;gap:.375rem 1rem}dl.parts dd+dt{margin-top:0}}
`.replace(/\n/g, '');
