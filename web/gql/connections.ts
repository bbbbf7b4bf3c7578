export const connections = {
  "Alignment": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "honours": [
      "Designation",
      "under"
    ]
  },
  "Article": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "records": [
      "Entity",
      "evidence"
    ]
  },
  "Concept": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "parts": [
      "Concept",
      "partOf"
    ],
    "projects": [
      "Project",
      "advances"
    ],
    "participations": [
      "Participation",
      "in"
    ]
  },
  "Country": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "places": [
      "Place",
      "within"
    ],
    "organizations": [
      "Organization",
      "basedIn"
    ],
    "memberships": [
      "Organization",
      "members"
    ],
    "strategies": [
      "Strategy",
      "owners"
    ],
    "concepts": [
      "Concept",
      "advocates"
    ],
    "proposals": [
      "Entity",
      "linkedTo",
      "PROPOSED_BY"
    ],
    "projects": [
      "Project",
      "countries"
    ],
    "financedProjects": [
      "FinancedProject",
      "countries"
    ],
    "memoranda": [
      "Memorandum",
      "signatory"
    ],
    "located": [
      "Project",
      "locations"
    ],
    "connections": [
      "Project",
      "connects"
    ],
    "partnerships": [
      "Project",
      "partners"
    ],
    "people": [
      "Person",
      "from"
    ],
    "roles": [
      "Role",
      "at"
    ],
    "said": [
      "Statement",
      "speakers"
    ],
    "hosted": [
      "Event",
      "locations"
    ],
    "attended": [
      "Event",
      "attendees"
    ],
    "organized": [
      "Event",
      "organizers"
    ],
    "remoteParticipations": [
      "Participation",
      "joinedFrom"
    ],
    "participations": [
      "Participation",
      "participant"
    ],
    "assertions": [
      "AttributedClaim",
      "assertedBy"
    ]
  },
  "Designation": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ]
  },
  "Event": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "parts": [
      "Event",
      "partOf"
    ],
    "saidHere": [
      "Statement",
      "saidAt"
    ],
    "announced": [
      "Alignment",
      "announcedAt"
    ],
    "participations": [
      "Participation",
      "in"
    ]
  },
  "Facility": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "parts": [
      "Project",
      "partOf"
    ],
    "financing": [
      "FinancedProject",
      "paysFor"
    ],
    "connections": [
      "Project",
      "connects"
    ],
    "alignments": [
      "Alignment",
      "carriedBy"
    ],
    "participations": [
      "Participation",
      "in"
    ],
    "roles": [
      "Role",
      "at"
    ]
  },
  "Figure": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ]
  },
  "Organization": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "parts": [
      "Organization",
      "partOf"
    ],
    "memberships": [
      "Organization",
      "members"
    ],
    "strategies": [
      "Strategy",
      "owners"
    ],
    "concepts": [
      "Concept",
      "advocates"
    ],
    "proposals": [
      "Entity",
      "linkedTo",
      "PROPOSED_BY"
    ],
    "partnerships": [
      "Project",
      "partners"
    ],
    "roles": [
      "Role",
      "at"
    ],
    "attended": [
      "Event",
      "attendees"
    ],
    "organized": [
      "Event",
      "organizers"
    ],
    "said": [
      "Statement",
      "speakers"
    ],
    "retold": [
      "Statement",
      "reportedBy"
    ],
    "articles": [
      "Article",
      "publisher"
    ],
    "distributed": [
      "Article",
      "agency"
    ],
    "pages": [
      "Page",
      "newspaper"
    ],
    "participations": [
      "Participation",
      "participant"
    ],
    "participants": [
      "Participation",
      "in"
    ],
    "assertions": [
      "AttributedClaim",
      "assertedBy"
    ]
  },
  "Page": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "articles": [
      "Article",
      "spans"
    ]
  },
  "Participation": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ]
  },
  "Person": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "roles": [
      "Role",
      "holder"
    ],
    "said": [
      "Statement",
      "speakers"
    ],
    "retold": [
      "Statement",
      "reportedBy"
    ],
    "attended": [
      "Event",
      "attendees"
    ],
    "partnerships": [
      "Project",
      "partners"
    ],
    "proposals": [
      "Entity",
      "linkedTo",
      "PROPOSED_BY"
    ],
    "participations": [
      "Participation",
      "participant"
    ],
    "assertions": [
      "AttributedClaim",
      "assertedBy"
    ],
    "articles": [
      "Article",
      "authors"
    ]
  },
  "Place": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "places": [
      "Place",
      "within"
    ],
    "capitalOf": [
      "Country",
      "capital"
    ],
    "organizations": [
      "Organization",
      "basedIn"
    ],
    "memberships": [
      "Organization",
      "members"
    ],
    "strategies": [
      "Strategy",
      "owners"
    ],
    "concepts": [
      "Concept",
      "advocates"
    ],
    "projects": [
      "Project",
      "locations"
    ],
    "connections": [
      "Project",
      "connects"
    ],
    "railways": [
      "Railway",
      "stops"
    ],
    "partnerships": [
      "Project",
      "partners"
    ],
    "people": [
      "Person",
      "from"
    ],
    "roles": [
      "Role",
      "at"
    ],
    "hosted": [
      "Event",
      "locations"
    ],
    "attended": [
      "Event",
      "attendees"
    ],
    "saidHere": [
      "Statement",
      "saidAt"
    ],
    "remoteParticipations": [
      "Participation",
      "joinedFrom"
    ],
    "participations": [
      "Participation",
      "participant"
    ],
    "datelines": [
      "Article",
      "sentFrom"
    ]
  },
  "Port": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "parts": [
      "Project",
      "partOf"
    ],
    "financing": [
      "FinancedProject",
      "paysFor"
    ],
    "connections": [
      "Project",
      "connects"
    ],
    "alignments": [
      "Alignment",
      "carriedBy"
    ],
    "participations": [
      "Participation",
      "in"
    ],
    "roles": [
      "Role",
      "at"
    ]
  },
  "Programme": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "parts": [
      "Project",
      "partOf"
    ],
    "financing": [
      "FinancedProject",
      "paysFor"
    ],
    "connections": [
      "Project",
      "connects"
    ],
    "alignments": [
      "Alignment",
      "carriedBy"
    ],
    "participations": [
      "Participation",
      "in"
    ],
    "roles": [
      "Role",
      "at"
    ]
  },
  "Railway": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "parts": [
      "Project",
      "partOf"
    ],
    "financing": [
      "FinancedProject",
      "paysFor"
    ],
    "connections": [
      "Project",
      "connects"
    ],
    "alignments": [
      "Alignment",
      "carriedBy"
    ],
    "participations": [
      "Participation",
      "in"
    ],
    "roles": [
      "Role",
      "at"
    ]
  },
  "Role": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "said": [
      "Statement",
      "role"
    ]
  },
  "Source": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "records": [
      "Entity",
      "references"
    ]
  },
  "Statement": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ]
  },
  "Strategy": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "parts": [
      "Strategy",
      "partOf"
    ],
    "concepts": [
      "Concept",
      "guides"
    ],
    "alignments": [
      "Alignment",
      "strategy"
    ],
    "alignedBy": [
      "Alignment",
      "alignedWith"
    ],
    "projects": [
      "Project",
      "advances"
    ],
    "participations": [
      "Participation",
      "in"
    ],
    "honours": [
      "Designation",
      "under"
    ],
    "roles": [
      "Role",
      "at"
    ]
  },
  "Zone": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "parts": [
      "Project",
      "partOf"
    ],
    "financing": [
      "FinancedProject",
      "paysFor"
    ],
    "connections": [
      "Project",
      "connects"
    ],
    "alignments": [
      "Alignment",
      "carriedBy"
    ],
    "participations": [
      "Participation",
      "in"
    ],
    "roles": [
      "Role",
      "at"
    ]
  },
  "FinancedProject": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ],
    "parts": [
      "Project",
      "partOf"
    ],
    "financing": [
      "FinancedProject",
      "paysFor"
    ],
    "connections": [
      "Project",
      "connects"
    ],
    "alignments": [
      "Alignment",
      "carriedBy"
    ],
    "participations": [
      "Participation",
      "in"
    ],
    "roles": [
      "Role",
      "at"
    ]
  },
  "Memorandum": {
    "statements": [
      "Statement",
      "about"
    ],
    "figures": [
      "Figure",
      "about"
    ],
    "events": [
      "Event",
      "concerns"
    ],
    "designations": [
      "Designation",
      "of"
    ]
  }
} as const;
