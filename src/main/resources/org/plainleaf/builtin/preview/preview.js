// Only in previews: shows a page anew once it has changed, at the place where its reader was.
(function () {
  'use strict';
  const script = document.currentScript;
  const key = 'plainleaf-preview ' + location.pathname;
  const host = document.getElementById('plainleaf-preview');
  const panel = () => host && host.shadowRoot && host.shadowRoot.querySelector('details');

  const kept = JSON.parse(sessionStorage.getItem(key) || 'null');
  if (kept) {
    sessionStorage.removeItem(key);
    if (panel()) { panel().open = kept.open; }
    addEventListener('load', () => scrollTo(0, kept.y));
  }

  function reload() {
    sessionStorage.setItem(key, JSON.stringify({ y: scrollY, open: !!(panel() && panel().open) }));
    location.reload();
  }

  async function refresh(build) {
    script.dataset.build = build;
    if (!host || !host.shadowRoot) { reload(); return; } // A file, or a page that is not there.
    const open = panel() && panel().open;
    const page = '?page=' + encodeURIComponent(location.pathname);
    const mark = document.getElementById('plainleaf-mark');
    const marks = await fetch('/_plainleaf/mark' + page);
    if (mark && mark.shadowRoot && marks.ok) {
      mark.shadowRoot.innerHTML = await marks.text();
    }
    const answer = await fetch('/_plainleaf/panel' + page);
    if (answer.ok) {
      host.shadowRoot.innerHTML = await answer.text();
      if (panel()) { panel().open = open; }
    }
  }

  // The browser calls again by itself after a break, for example when the computer was asleep.
  const events = new EventSource('/_plainleaf/events?page=' + encodeURIComponent(location.pathname)
    + '&build=' + script.dataset.build);
  events.addEventListener('changed', reload);
  events.addEventListener('built', event => refresh(event.data));
  addEventListener('pagehide', () => events.close());
})();
