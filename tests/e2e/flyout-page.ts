import { at, fixture } from './helpers';

/** The part of a detail page that the site also shows in its flyout. */
function details(name: string): string {
  const html = fixture(name);
  const start = html.indexOf('<div class="entity-details-tab">');
  return html.slice(start, html.indexOf('</main>', start));
}

/**
 * The list as the site's own script drives it: a click on a posting changes the address and fills the flyout,
 * its header first and its description a moment later.
 */
export function listWithFlyout(): string {
  const flyouts = { [at.librarian]: details('detail-2026.html'), [at.assistant]: details('detail-2026-assistant.html') };
  const script = `
    const flyouts = ${JSON.stringify(flyouts).replaceAll('<', '\\u003c')};
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a.item-details-link');
      if (!link) return;
      event.preventDefault();
      history.pushState({}, '', link.href);
      let pane = document.querySelector('.new-job-flyout');
      if (!pane) {
        pane = document.body.appendChild(document.createElement('div'));
        pane.className = 'new-job-flyout';
        pane.innerHTML = '<div id="job-flyout-content"></div>';
      }
      const next = document.createElement('div');
      next.innerHTML = flyouts[link.href];
      const content = next.querySelector('#details-info').innerHTML;
      next.querySelector('#details-info').innerHTML = '';
      pane.firstElementChild.replaceChildren(...next.childNodes);
      setTimeout(() => { pane.querySelector('#details-info').innerHTML = content; }, 120);
    });`;
  return fixture('list.html').replace('</body>', `<script>${script}</script></body>`);
}
