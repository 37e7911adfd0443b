// Made by "npm run scripts" from pipeline/browser/embed: change it there.
export const EMBED_SCRIPT =
  "\"use strict\";(()=>{function t(){let e=document.querySelector(\":target\"),o=e?.closest(\"details\");!e||!o||o.open||(o.open=!0,e.scrollIntoView())}addEventListener(\"hashchange\",t);t();})();";
