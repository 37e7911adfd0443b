import { webAddress } from "../../addresses.ts";
import { compareText } from "../../problems.ts";
import type { LedgerFigure, Report, Table } from "../../types.ts";
import { type Html, html, trusted } from "../html.ts";
import { FROM_NOTEBOOK, toFile } from "../links.ts";

interface DatasetParts {
  title: string;
  description: string;
  version: string;
  reports: readonly Report[];
  figures: readonly LedgerFigure[];
  tables: readonly Table[];
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort(compareText);
}

/** ISO 8601 interval from the first to the last day of any figure's period, or null where no figure has one. */
function coverage(figures: readonly LedgerFigure[]): string | null {
  const days = unique(figures.flatMap(({ period }) => [period.start, period.end]));
  return days.length === 0 ? null : `${days[0]}/${days.at(-1)}`;
}

/** schema.org Dataset (https://schema.org/Dataset) for search engines of data. */
export function dataset({ title, description, version, reports, figures, tables }: DatasetParts): Html {
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
    distribution: tables.map((table) => ({
      "@type": "DataDownload",
      name: table.title,
      encodingFormat: "text/csv",
      contentUrl: toFile(FROM_NOTEBOOK.data, `${table.name}.csv`),
    })),
  };
  // "</script>" in a place's name would end the block; in JSON the escape means the same character.
  return html`<script type="application/ld+json">${trusted(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>`;
}
