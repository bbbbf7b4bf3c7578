export const possibleTypes: Record<string, string[]> = {
  "AttributedClaim": [
    "Alignment",
    "Designation",
    "Figure",
    "Participation",
    "Role"
  ],
  "Claim": [
    "Alignment",
    "Designation",
    "Figure",
    "Participation",
    "Role",
    "Statement"
  ],
  "Entity": [
    "Alignment",
    "Article",
    "Country",
    "Designation",
    "Event",
    "Facility",
    "Figure",
    "Organization",
    "Page",
    "Participation",
    "Person",
    "Place",
    "Port",
    "Programme",
    "Railway",
    "Role",
    "Source",
    "Statement",
    "Strategy",
    "Zone"
  ],
  "Node": [
    "Alignment",
    "Article",
    "Country",
    "Designation",
    "Event",
    "Facility",
    "Figure",
    "Organization",
    "Page",
    "Participation",
    "Person",
    "Place",
    "Port",
    "Programme",
    "Railway",
    "Role",
    "Source",
    "Statement",
    "Strategy",
    "Zone"
  ],
  "Project": [
    "Facility",
    "Port",
    "Programme",
    "Railway",
    "Zone"
  ]
};
