/** The look of the public view: quiet paper, large words, light or dark as the device says. One small sheet. */
export const STYLE = `
:root{color-scheme:light dark;--page:#f6f7f6;--sheet:#fff;--text:#1b2023;--quiet:#545c62;--edge:#737a80;--line:#dce0df;--accent:#0b6462;--on:#fff;--focus:#1a5fd0;--good:#1e6638;--goodt:#e5f3e9;--wait:#774900;--waitt:#fcefd8;--late:#a12428;--latet:#fbe8e7}
@media(prefers-color-scheme:dark){:root{--page:#14171a;--sheet:#1c2023;--text:#eceef0;--quiet:#aab2b9;--edge:#858e96;--line:#343a3f;--accent:#63c7c1;--on:#14171a;--focus:#8ab8ff;--good:#86d3a0;--goodt:#16301f;--wait:#f0c069;--waitt:#33270e;--late:#ff9d97;--latet:#3b1b1b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:46rem;margin:0 auto;padding:.75rem 1rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.25rem 1rem}
header a{display:inline-block;padding:.6rem 0}
header .home{font-weight:700;font-size:1.125rem;color:var(--text);text-decoration:none}
header nav{display:flex;flex-wrap:wrap;gap:0 1.25rem}
main{display:grid;gap:1.25rem;padding-bottom:2.5rem}
main>*{min-width:0}
footer{color:var(--quiet);font-size:.9375rem;border-top:1px solid var(--line)}
footer strong{color:var(--text)}
h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 0;text-wrap:balance}
h2{font-size:1.1875rem;line-height:1.3;margin:0}
p,ul,dl,dd{margin:0;padding:0}
p,dd{max-width:68ch}
a{color:var(--accent);text-underline-offset:.15em}
.skip{position:absolute;top:-5rem;left:.75rem;padding:.75rem;background:var(--sheet)}
.skip:focus{top:.75rem}
.quiet,dt,.help{color:var(--quiet)}
.sheet{display:grid;gap:1rem;padding:1rem;background:var(--sheet);border:1px solid var(--line);border-radius:10px}
.note{padding:.75rem 1rem;border-radius:10px}
.good{background:var(--goodt);color:var(--good)}
.wait{background:var(--waitt);color:var(--wait)}
.late{background:var(--latet);color:var(--late)}
.hits{list-style:none;display:grid;gap:.75rem}
.hits li{display:grid;gap:.25rem;padding:1rem;background:var(--sheet);border:1px solid var(--line);border-radius:10px}
.hits h2 a{display:inline-block;padding:.15rem 0}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:.9375rem}
.facts .yes{color:var(--good);font-weight:600}
.facts .no{color:var(--wait);font-weight:600}
dt{font-size:.9375rem}
dd{white-space:pre-line;min-width:0;margin-bottom:.9rem}
dd:last-child{margin-bottom:0}
.kept{white-space:pre-line}
.tel{font-size:1.1875rem;font-weight:600;line-height:1.3}
.tel a{display:inline-block;padding:.5rem 0;margin:-.5rem 0}
.tel+.tel{margin-top:.75rem}
.grid{display:grid;gap:1rem}
.grid>*{align-self:end;min-width:0}
label{font-weight:600;display:block}
.help{display:block;font-size:.9375rem;font-weight:400}
.fault{display:block;color:var(--late);font-weight:600}
input[type=text],input[type=search],select,textarea{width:100%;min-height:3rem;padding:.6rem .75rem;border:1px solid var(--edge);border-radius:8px;background:var(--sheet);color:var(--text);font:inherit}
textarea{min-height:6rem}
[aria-invalid=true]{border:2px solid var(--late)}
.pick{display:flex;gap:.75rem;align-items:center;min-height:3rem}
.pick input{width:1.375rem;height:1.375rem;flex:none;accent-color:var(--accent)}
button,.button{display:block;width:100%;min-height:3rem;padding:.7rem 1rem;border:1px solid var(--accent);border-radius:8px;background:var(--accent);color:var(--on);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.button{background:var(--sheet);color:var(--accent)}
button:hover,.button:hover{text-decoration:underline}
summary{padding:.6rem 0;color:var(--accent);text-decoration:underline;cursor:pointer}
details form{padding-top:.5rem}
.trap{position:absolute;left:-99rem;width:1px;height:1px;overflow:hidden}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
@media(min-width:40em){.grid{grid-template-columns:1fr 1fr}.wide{grid-column:1/-1}dl{display:grid;grid-template-columns:10rem 1fr;gap:.75rem 1rem;align-items:baseline}dd{margin:0}.sheet{padding:1.25rem}.half{max-width:20rem}}
@media print{header nav,footer,form,details,.button{display:none}}
`.replace(/\n/g, '');
