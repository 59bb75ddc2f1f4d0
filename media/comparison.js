// Runs inside the comparison's page: shows what the extension sends, filters rows, moves by keyboard, tells which place
// was chosen. Knows nothing about articles.
(() => {
  const host = acquireVsCodeApi();
  const content = document.getElementById('content');
  const before = host.getState() ?? {};
  let version = 0;

  window.addEventListener('message', ({ data }) => {
    if (data?.kind === 'show') show(data);
  });

  content.addEventListener('click', ({ target }) => {
    const filter = target.closest('.filter');
    const place = target.closest('.place');
    if (filter) choose(filter.closest('section'), filter.dataset.filter);
    if (place) host.postMessage({ kind: 'open', version, place: Number(place.dataset.place) });
  });

  content.addEventListener('keydown', (event) => {
    const place = event.target.closest('.place');
    const next = place && neighbour(place, event.key);
    if (!next) return;
    event.preventDefault();
    focus(next);
  });

  content.addEventListener('focusin', ({ target }) => {
    if (target.matches('.place')) makeStop(target);
  });

  window.addEventListener('scroll', () => save({ top: window.scrollY }), { passive: true });

  host.postMessage({ kind: 'ready' });

  /** Puts the content in place and leaves the reader where they were. */
  function show({ html, version: shown, articles }) {
    const focused = placesIn(content).indexOf(document.activeElement);
    const pressed = document.activeElement?.closest('.filter');
    const button = pressed && `#${pressed.closest('section').id} [data-filter="${pressed.dataset.filter}"]`;
    const top = version === 0 ? (before.top ?? 0) : window.scrollY;
    version = shown;
    content.innerHTML = html; // made by the extension, in which all words of articles are text
    content.removeAttribute('aria-busy');
    save({ articles });
    for (const section of content.querySelectorAll('section')) {
      const filter = host.getState()?.[section.id];
      if (filter && section.querySelector(`[data-filter="${CSS.escape(filter)}"]`)) choose(section, filter);
      const first = section.querySelector('.place');
      if (first) makeStop(first);
    }
    window.scrollTo(0, top);
    const again = button ? content.querySelector(button) : placesIn(content)[focused];
    again?.focus({ preventScroll: true });
  }

  function choose(section, filter) {
    section.dataset.shown = filter;
    for (const button of section.querySelectorAll('.filter')) {
      button.setAttribute('aria-pressed', String(button.dataset.filter === filter));
    }
    save({ [section.id]: filter });
    const first = placesIn(section)[0];
    if (first) makeStop(first);
  }

  /** The place a key leads to from another, among those that are shown. */
  function neighbour(place, key) {
    const places = placesIn(place.closest('.rows'));
    const column = places.filter((each) => isRight(each) === isRight(place));
    switch (key) {
      case 'ArrowDown':
        return column[column.indexOf(place) + 1];
      case 'ArrowUp':
        return column[column.indexOf(place) - 1];
      case 'ArrowLeft':
        return isRight(place) ? beside(place) : undefined;
      case 'ArrowRight':
        return isRight(place) ? undefined : beside(place);
      case 'Home':
        return places[0];
      case 'End':
        return places.at(-1);
      default:
        return undefined;
    }
  }

  /** The place of the other column in the same row that begins nearest. */
  function beside(place) {
    const top = (each) => each.getBoundingClientRect().top;
    const far = (each) => Math.abs(top(each) - top(place));
    const others = placesIn(place.closest('.row')).filter((each) => isRight(each) !== isRight(place));
    return others.sort((a, b) => far(a) - far(b))[0];
  }

  function isRight(place) {
    return place.closest('.cell').classList.contains('right');
  }

  function placesIn(element) {
    return [...element.querySelectorAll('.place')].filter((place) =>
      place.checkVisibility({ visibilityProperty: true }),
    );
  }

  function focus(place) {
    place.focus();
    place.scrollIntoView({ block: 'nearest' });
  }

  /** Of a grid one place is a stop of the Tab key; arrows lead to the others. */
  function makeStop(place) {
    for (const stop of place.closest('.rows').querySelectorAll('.place[tabindex="0"]')) stop.tabIndex = -1;
    place.tabIndex = 0;
  }

  function save(change) {
    host.setState({ ...host.getState(), ...change });
  }
})();
