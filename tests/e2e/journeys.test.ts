import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();
let page: Page;

const path = () => new URL(page.url()).pathname;
const heading = () => page.getByRole('heading', { level: 1 }).innerText();
const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
const menu = (name: string) =>
  page
    .getByRole('navigation', { name: /^(Menu principal|Main menu)$/ })
    .getByRole('link', { name });

/** What readers come with. */
const READERS = [
  { reader: 'with JavaScript', options: { javaScriptEnabled: true, viewport: WIDE } },
  { reader: 'without JavaScript', options: { javaScriptEnabled: false, viewport: WIDE } },
  {
    reader: 'on a phone, without JavaScript',
    options: { javaScriptEnabled: false, viewport: NARROW },
  },
];

describe.each(READERS)('$reader, a reader', ({ options }) => {
  beforeEach(async () => {
    page = await site.open(options);
  });
  afterEach(() => page.context().close());

  it('goes from the home page to the mission, then to English', async () => {
    await page.goto('/');
    await link('Lire la mission du ministère').click();
    expect(path()).toBe('/ministere/mission/');
    expect(await heading()).toBe('La mission du ministère');
    await link('English').click();
    expect(path()).toBe('/en/ministry/mission/');
    expect(await heading()).toBe('The ministry’s mission');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await link('Français').click();
    expect(path()).toBe('/ministere/mission/');
  });

  it('finds the report on China from the home page, in one step', async () => {
    await page.goto('/');
    await link('Mission en Chine').click();
    expect(path()).toBe('/echanges-internationaux/rapports-de-mission/chine-2017/');
    expect(await heading()).toContain('Mission en Chine');
    expect(await page.getByText('Gaétan Barrette').first().isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Recommandations et suivis' }).isVisible()).toBe(
      true,
    );
  });

  it('finds the report on China through the menu, in English', async () => {
    await page.goto('/en/');
    await menu('International exchanges').click();
    await page.getByRole('main').getByRole('link', { name: 'Mission reports' }).last().click();
    expect(path()).toBe('/en/international-exchanges/mission-reports/');
    await page.getByRole('table').getByRole('link', { name: 'Mission to China' }).click();
    expect(path()).toBe('/en/international-exchanges/mission-reports/china-2017/');
  });

  it('clicks anywhere on the row of a record', async () => {
    await page.goto('/echanges-internationaux/rapports-de-mission/');
    await page.getByRole('table').getByText('2017', { exact: true }).click({ force: true });
    expect(path()).toBe('/echanges-internationaux/rapports-de-mission/chine-2017/');
  });

  it('reads an agreement, and the one it follows', async () => {
    await page.goto('/');
    await menu('Échanges internationaux').click();
    await page.getByRole('main').getByRole('link', { name: 'Ententes', exact: true }).click();
    expect(await page.getByRole('table').getByRole('rowheader').count()).toBe(6);
    await link('Entente de 2013 avec le CONASS du Brésil').click();
    expect(path()).toBe('/echanges-internationaux/ententes/conass-2013/');
    const fields = page.getByRole('listitem').filter({ hasText: /première ligne|électroniques/ });
    expect(await fields.count()).toBe(2);
    expect(await page.getByText('Non publié', { exact: true }).first().isVisible()).toBe(true);
    await link('Entente de 2004 avec le CONASS du Brésil').first().click();
    expect(path()).toBe('/echanges-internationaux/ententes/conass-2004/');
    await page
      .getByRole('navigation', { name: 'Fil d’Ariane' })
      .getByRole('link', { name: 'Accueil' })
      .click();
    expect(path()).toBe('/');
  });

  it('is told that a wrong address leads nowhere, in both languages, and goes home', async () => {
    const response = await page.goto('/en/no-such-page/');
    expect(response?.status()).toBe(404);
    expect(path()).toBe('/en/no-such-page/');
    expect(await heading()).toContain('Page introuvable');
    expect(await page.locator('[lang=en]').getByText('Page not found').isVisible()).toBe(true);
    await page.getByRole('main').getByRole('link', { name: 'Home', exact: true }).click();
    expect(path()).toBe('/en/');
  });

  it('goes to a section of a long page, then back to its top', async () => {
    await page.goto('/systeme-en-bref/principaux-roles-et-responsabilites/');
    const contents = page.getByRole('navigation', { name: 'Sur cette page' });
    await contents.getByRole('link', { name: 'Ce qui a changé le 1er avril 2015' }).click();
    const section = page.getByRole('heading', { name: 'Ce qui a changé le 1er avril 2015' });
    const top = (await section.boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await link('Retour en haut de la page').click();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});
