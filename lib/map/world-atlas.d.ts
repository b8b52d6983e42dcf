/**
 * The coast of the world (Natural Earth, 1:50 000 000). Declared here so that the compiler does not
 * read 700 KB of coordinates to infer their type.
 */
declare module 'world-atlas/land-50m.json' {
  const topology: import('topojson-specification').Topology<{
    land: import('topojson-specification').GeometryCollection;
  }>;
  export default topology;
}
