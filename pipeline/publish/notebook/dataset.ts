import { webAddress } from "../../addresses.ts";
import { compareText } from "../../problems.ts";
import type { LedgerFigure, ReportFacts, Table } from "../../types.ts";
import { type Html, html, trusted } from "../html.ts";
import { FROM_NOTEBOOK, toFile } from "../links.ts";
import { pageAddress } from "../site.ts";

interface DatasetParts {
  title: string;
  description: string;
  version: string;
  /** Those that the page has in full. */
  reports: readonly ReportFacts[];
  figures: readonly LedgerFigure[];
  tables: readonly Table[];
  /** Address of the folder of charts on the web, or null. */
  site: string | null;
}

/** A file of `data/`, by its address on the web where that is known. */
function fileAddress(site: string | null, name: string): string {
  const way = toFile(FROM_NOTEBOOK.data, name);
  const page = pageAddress(site, "index.html");
  return page === null ? way : new URL(way, page).href;
}

function unique(values: Iterable<string | null>): string[] {
  const all = new Set(values);
  return [...all].filter((value) => value !== null).sort(compareText);
}

/** ISO 8601 interval from the first to the last day of any figure's period, or null where no figure has one. */
function coverage(figures: readonly LedgerFigure[]): string | null {
  const days = unique([...figures.map(({ period }) => period.start), ...figures.map(({ period }) => period.end)]);
  return days.length === 0 ? null : `${days[0]}/${days.at(-1)}`;
}

/** schema.org Dataset (https://schema.org/Dataset) for search engines of data. */
export function dataset({ title, description, version, reports, figures, tables, site }: DatasetParts): Html {
  const data = {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: title,
    description,
    version,
    temporalCoverage: coverage(figures) ?? undefined,
    spatialCoverage: unique(figures.map((figure) => figure.place.name)),
    variableMeasured: unique(figures.map((figure) => figure.measure)),
    isBasedOn: unique(reports.map((report) => webAddress(report.url))),
    url: pageAddress(site, "index.html") ?? undefined,
    isAccessibleForFree: true,
    distribution: tables.map((table) => ({
      "@type": "DataDownload",
      name: table.title,
      encodingFormat: "text/csv",
      contentUrl: fileAddress(site, `${table.name}.csv`),
    })),
  };
  // "</script>" in a place's name would end the block; in JSON the escape means the same character.
  return html`<script type="application/ld+json">${trusted(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>`;
}
