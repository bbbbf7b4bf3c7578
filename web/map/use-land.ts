import landUrl from "world-atlas/land-110m.json?url";
import { useEffect, useState } from "react";
import { feature } from "topojson-client";
import type { Feature, FeatureCollection } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";

type Land = FeatureCollection | Feature;

let loading: Promise<Land> | undefined;

async function load(): Promise<Land> {
  const answer = await fetch(landUrl);
  if (!answer.ok) throw new Error(answer.statusText);
  const topology = (await answer.json()) as Topology<{
    land: GeometryCollection;
  }>;
  return feature(topology, topology.objects.land);
}

/** The land of the earth; undefined while it is loaded, null where it cannot be. */
export function useLand(): Land | null | undefined {
  const [land, setLand] = useState<Land | null>();
  useEffect(() => {
    let isCurrent = true;
    loading ??= load();
    loading.then(
      (found) => isCurrent && setLand(found),
      () => {
        loading = undefined;
        if (isCurrent) setLand(null);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return land;
}
