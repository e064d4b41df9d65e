// Searches this site, in one language. Loads only the small files of words and titles that a question needs,
// and sends the question nowhere. Words are cut as SearchWords.java cuts them: change both.
(function () {
  'use strict';
  const form = document.getElementById('find');
  const field = document.getElementById('q');
  const status = document.getElementById('found');
  const list = document.getElementById('results');
  const more = document.getElementById('more');
  const lang = document.documentElement.lang;

  const AT_ONCE = 8; // results shown; their titles stand in as many small files
  const FILES = 3; // files of words that a short question loads
  const LOOSE = /['’‘ʼ\u00AD\u034F\u061C\u0640\u064B-\u0652\u0656-\u065F\u0670\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F]/g;
  const RUN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
  const WORD = new RegExp('([' + RUN + ']+)|(?:(?![' + RUN + '])[\\p{L}\\p{M}\\p{N}])+', 'gu');
  const ZEROS = [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6];
  const OTHER = 'يىكةہھەđłøı';
  const SAME = 'ییکههههdloi';
  const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  const files = new Map();
  let head = null;
  let turn = 0;
  let rest = [];

  function load(name) {
    if (!files.has(name)) {
      const loading = fetch(name + '.json' + (head ? '?v=' + head.stamp : ''), head ? {} : {cache: 'no-cache'})
        .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(name)));
      files.set(name, loading);
      loading.catch(() => files.delete(name)); // Another try may do.
    }
    return files.get(name);
  }

  function plain(text) {
    return text.normalize('NFKC').toLocaleLowerCase(lang).replace(LOOSE, '').replace(/\p{Nd}/gu, digit => {
      const zero = ZEROS.find(z => digit.charCodeAt(0) >= z && digit.charCodeAt(0) <= z + 9);
      return zero ? String(digit.charCodeAt(0) - zero) : digit;
    });
  }

  function folded(word) {
    return word.normalize('NFKD').replace(/[\u0300-\u036F\u0653-\u0655]/g, '').replace(/[^]/g, letter => {
      const at = OTHER.indexOf(letter);
      return at < 0 ? letter : SAME[at];
    });
  }

  // The words to look up, no more than a few. Of a run of letters without blanks, as few pairs as cover it.
  function wordsOf(question) {
    const words = new Set();
    for (const found of plain(question).matchAll(WORD)) {
      if (!found[1]) {
        if (found[0].length > 1) words.add(found[0]);
        continue;
      }
      const letters = Array.from(found[1]);
      for (let i = 0; i < letters.length; i += 2) {
        const from = i + 1 === letters.length && i > 0 ? i - 1 : i;
        words.add(letters.slice(from, from + 2).join(''));
      }
    }
    return Array.from(words).slice(0, 6);
  }

  function fileOf(start) {
    let at = 0;
    while (at + 1 < head.words.length && head.words[at + 1] <= start) at++;
    return at;
  }

  // Pages by number, each with how well it fits.
  function fit(entries, word, start, pages) {
    let any = false;
    for (const [written, code] of entries) {
      if (!written.startsWith(start)) continue;
      any = true;
      const whole = written === word;
      let page = -1, value = 0, places = 0;
      for (const sign of code) {
        const bits = SIGNS.indexOf(sign);
        value += (bits & 31) * 2 ** places;
        places += 5;
        if (bits < 32) {
          page += (value >> 1) + 1;
          pages.set(page, Math.max(pages.get(page) || 0, value & 1 ? (whole ? 8 : 5) : (whole ? 3 : 1)));
          value = places = 0;
        }
      }
    }
    return any;
  }

  // One word. What nobody wrote with these accents is looked up without, and then by its beginning: "budgets" finds "budget".
  async function lookUp(word, spare) {
    const pages = new Map();
    const start = lang === 'en' && /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
    for (let cut = 0; cut < 3 && (cut === 0 || start.length - cut > 3); cut++) {
      const short = start.slice(0, start.length - cut);
      const bare = folded(short);
      let at = fileOf(bare);
      const entries = Object.entries(await load('w' + at));
      while (spare > 0 && at + 1 < head.words.length && head.words[at + 1].startsWith(bare)) {
        spare--;
        entries.push(...Object.entries(await load('w' + ++at)));
      }
      if (fit(entries, word, short, pages)) break;
      if (fit(entries.map(entry => [folded(entry[0]), entry[1]]), folded(word), bare, pages)) break;
    }
    return pages;
  }

  // The numbers of the pages that have most of the words, best first.
  async function search(words) {
    const spare = Math.max(0, FILES - words.length);
    const found = new Map();
    for (const pages of await Promise.all(words.map((word, i) =>
      lookUp(word, i === words.length - 1 ? spare : 0)) /* the last one may be half typed */)) {
      pages.forEach((points, page) => {
        const sum = found.get(page) || {page, words: 0, points: 0};
        sum.words++;
        sum.points += points;
        found.set(page, sum);
      });
    }
    const all = Array.from(found.values());
    const most = Math.max(0, ...all.map(one => one.words));
    return all.filter(one => one.words === most)
      .sort((a, b) => b.points - a.points || a.page - b.page)
      .map(one => one.page);
  }

  function text(name, words, inEnglish) {
    const element = document.createElement(name);
    element.textContent = words;
    if (inEnglish) {
      element.lang = 'en';
      element.dir = 'ltr';
    }
    return element;
  }

  function item([path, title, summary, english]) {
    const link = text('a', title, english & 1);
    link.href = '../' + path;
    const item = document.createElement('li');
    item.append(link, text('p', summary, english & 2));
    return item;
  }

  async function titles(pages) {
    const parts = await Promise.all(pages.map(page => load('p' + Math.floor(page / head.per))));
    return parts.map((part, i) => item(part[pages[i] % head.per]));
  }

  function say(words) {
    // Emptied first: the same words again are news too.
    status.textContent = '';
    setTimeout(() => { status.textContent = words; }, 100);
  }

  function counted(number) {
    const pick = form.dataset.picks[number < 200 ? number : 100 + number % 100];
    const written = String(number).replace(/\d/g, digit => Array.from(form.dataset.digits)[digit]);
    return form.dataset.forms.split('|')[pick].replace('{count}', written);
  }

  function show(items) {
    list.append(...items);
    list.hidden = list.childElementCount === 0;
    more.hidden = rest.length === 0;
  }

  async function answer() {
    const mine = ++turn;
    const question = field.value.trim();
    history.replaceState(null, '', question ? '?q=' + encodeURIComponent(question) : location.pathname);
    const words = wordsOf(question);
    try {
      if (words.length > 0 && !head) head = await load('index');
      const pages = words.length > 0 ? await search(words) : [];
      const items = await titles(pages.slice(0, AT_ONCE));
      if (mine !== turn) return; // The reader has typed on.
      list.textContent = '';
      rest = pages.slice(AT_ONCE);
      show(items);
      say(words.length === 0 ? '' : pages.length > 0 ? counted(pages.length) : form.dataset.none);
    } catch (trouble) {
      if (mine !== turn) return;
      list.textContent = '';
      rest = [];
      show([]);
      say(form.dataset.off);
    }
  }

  let pause = 0;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    turn++;
    pause = setTimeout(answer, 700);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(pause);
    answer();
  });
  more.addEventListener('click', async () => {
    const mine = turn;
    const next = rest.slice(0, AT_ONCE);
    try {
      const items = await titles(next);
      if (mine !== turn) return;
      rest = rest.slice(next.length);
      show(items);
      items[0].querySelector('a').focus(); // The button may be gone.
    } catch (trouble) {
      say(form.dataset.off);
    }
  });

  form.hidden = false;
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    field.value = asked.slice(0, 100);
    answer();
  }
})();
