export const lists = {
  "Alignment": {
    "field": "alignments",
    "kinds": [
      "Alignment"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "ASSERTION",
      "STAGE",
      "SINCE"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "gist": {
        "shape": "TEXT"
      },
      "assertion": {
        "shape": "TERM",
        "terms": "Voice"
      },
      "stage": {
        "shape": "TERM",
        "terms": "AlignmentStage"
      },
      "since": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "assertedBy": {
        "shape": "OWNS",
        "kinds": [
          "Person",
          "Organization",
          "Country"
        ]
      },
      "strategy": {
        "shape": "OWN",
        "kinds": [
          "Strategy"
        ]
      },
      "alignedWith": {
        "shape": "OWN",
        "kinds": [
          "Strategy"
        ]
      },
      "carriedBy": {
        "shape": "OWNS",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "announcedAt": {
        "shape": "OWN",
        "kinds": [
          "Event"
        ]
      },
      "honours": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      }
    }
  },
  "Article": {
    "field": "articles",
    "kinds": [
      "Article"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "DATELINED",
      "ISSUED",
      "SENTENCES",
      "COVERED_SENTENCES",
      "CHARACTERS",
      "COVERED_CHARACTERS"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "isUntitled": {
        "shape": "BOOLEAN"
      },
      "byline": {
        "shape": "TEXT"
      },
      "datelined": {
        "shape": "DATE"
      },
      "issued": {
        "shape": "DATE"
      },
      "language": {
        "shape": "STRING"
      },
      "licence": {
        "shape": "STRING"
      },
      "address": {
        "shape": "STRING"
      },
      "sentences": {
        "shape": "NUMBER"
      },
      "coveredSentences": {
        "shape": "NUMBER"
      },
      "characters": {
        "shape": "NUMBER"
      },
      "coveredCharacters": {
        "shape": "NUMBER"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "authors": {
        "shape": "OWNS",
        "kinds": [
          "Person"
        ]
      },
      "publisher": {
        "shape": "OWN",
        "kinds": [
          "Organization"
        ]
      },
      "agency": {
        "shape": "OWN",
        "kinds": [
          "Organization"
        ]
      },
      "sentFrom": {
        "shape": "OWN",
        "kinds": [
          "Place"
        ]
      },
      "spans": {
        "shape": "SPAN",
        "kinds": [
          "Page"
        ]
      },
      "records": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment",
          "Article",
          "Concept",
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
        ]
      }
    }
  },
  "AttributedClaim": {
    "field": "attributedClaims",
    "kinds": [
      "Alignment",
      "Designation",
      "Figure",
      "Participation",
      "Role"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "ASSERTION"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "gist": {
        "shape": "TEXT"
      },
      "assertion": {
        "shape": "TERM",
        "terms": "Voice"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "assertedBy": {
        "shape": "OWNS",
        "kinds": [
          "Person",
          "Organization",
          "Country"
        ]
      }
    }
  },
  "Claim": {
    "field": "claims",
    "kinds": [
      "Alignment",
      "Designation",
      "Figure",
      "Participation",
      "Role",
      "Statement"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "gist": {
        "shape": "TEXT"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      }
    }
  },
  "Concept": {
    "field": "concepts",
    "kinds": [
      "Concept"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "CONCEPT_TYPE",
      "PROPOSED_ON"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "conceptType": {
        "shape": "TERM",
        "terms": "ConceptType"
      },
      "description": {
        "shape": "TEXT"
      },
      "proposedOn": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "advocates": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Organization",
          "Place"
        ]
      },
      "proposedBy": {
        "shape": "OWNS",
        "kinds": [
          "Person",
          "Country",
          "Organization"
        ]
      },
      "partOf": {
        "shape": "OWN",
        "kinds": [
          "Concept"
        ]
      },
      "parts": {
        "shape": "INBOUND",
        "kinds": [
          "Concept"
        ]
      },
      "guides": {
        "shape": "OWNS",
        "kinds": [
          "Strategy"
        ]
      },
      "projects": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      }
    }
  },
  "Country": {
    "field": "countries",
    "kinds": [
      "Country"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "LATITUDE",
      "LONGITUDE"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "officialName": {
        "shape": "TEXT"
      },
      "iso2": {
        "shape": "STRING"
      },
      "iso3": {
        "shape": "STRING"
      },
      "m49": {
        "shape": "STRING"
      },
      "region": {
        "shape": "TEXT"
      },
      "coordinates": {
        "shape": "COORDINATES"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "capital": {
        "shape": "OWN",
        "kinds": [
          "Place"
        ]
      },
      "places": {
        "shape": "INBOUND",
        "kinds": [
          "Place"
        ]
      },
      "organizations": {
        "shape": "INBOUND",
        "kinds": [
          "Organization"
        ]
      },
      "memberships": {
        "shape": "INBOUND",
        "kinds": [
          "Organization"
        ]
      },
      "strategies": {
        "shape": "INBOUND",
        "kinds": [
          "Strategy"
        ]
      },
      "concepts": {
        "shape": "INBOUND",
        "kinds": [
          "Concept"
        ]
      },
      "proposals": {
        "shape": "INBOUND",
        "kinds": [
          "Strategy",
          "Concept"
        ]
      },
      "projects": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "financedProjects": {
        "shape": "INBOUND",
        "kinds": [
          "FinancedProject"
        ]
      },
      "memoranda": {
        "shape": "INBOUND",
        "kinds": [
          "Memorandum"
        ]
      },
      "located": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "connections": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "partnerships": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "people": {
        "shape": "INBOUND",
        "kinds": [
          "Person"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      },
      "said": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "hosted": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "attended": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "organized": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "remoteParticipations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "assertions": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment",
          "Designation",
          "Figure",
          "Participation",
          "Role"
        ]
      }
    }
  },
  "Designation": {
    "field": "designations",
    "kinds": [
      "Designation"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "ASSERTION",
      "RANK"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "gist": {
        "shape": "TEXT"
      },
      "assertion": {
        "shape": "TERM",
        "terms": "Voice"
      },
      "rank": {
        "shape": "TERM",
        "terms": "DesignationRank"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "assertedBy": {
        "shape": "OWNS",
        "kinds": [
          "Person",
          "Organization",
          "Country"
        ]
      },
      "of": {
        "shape": "OWN",
        "kinds": [
          "Alignment",
          "Article",
          "Concept",
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
        ]
      },
      "under": {
        "shape": "OWNS",
        "kinds": [
          "Strategy",
          "Alignment"
        ]
      }
    }
  },
  "Entity": {
    "field": "entities",
    "kinds": [
      "Alignment",
      "Article",
      "Concept",
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
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      }
    }
  },
  "Event": {
    "field": "events",
    "kinds": [
      "Event"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "EVENT_TYPE",
      "EVENT_STATUS",
      "DATE",
      "END_DATE",
      "ORDINAL"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "eventType": {
        "shape": "TERM",
        "terms": "EventType"
      },
      "eventStatus": {
        "shape": "TERM",
        "terms": "EventStatus"
      },
      "date": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "endDate": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "ordinal": {
        "shape": "NUMBER"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "locations": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country"
        ]
      },
      "attendees": {
        "shape": "OWNS",
        "kinds": [
          "Person",
          "Country",
          "Organization",
          "Place"
        ]
      },
      "organizers": {
        "shape": "OWNS",
        "kinds": [
          "Organization",
          "Country"
        ]
      },
      "concerns": {
        "shape": "OWNS",
        "kinds": [
          "Alignment",
          "Article",
          "Concept",
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
        ]
      },
      "partOf": {
        "shape": "OWN",
        "kinds": [
          "Event"
        ]
      },
      "parts": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "saidHere": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "announced": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      }
    }
  },
  "Facility": {
    "field": "facilities",
    "kinds": [
      "Facility"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "STATUS",
      "STARTED",
      "OPENED",
      "ENDED",
      "FACILITY_TYPE",
      "LATITUDE",
      "LONGITUDE"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "description": {
        "shape": "TEXT"
      },
      "status": {
        "shape": "TERM",
        "terms": "ProjectStatus"
      },
      "started": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "opened": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "ended": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "facilityType": {
        "shape": "TERM",
        "terms": "FacilityType"
      },
      "coordinates": {
        "shape": "COORDINATES"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "locations": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country"
        ]
      },
      "countries": {
        "shape": "OWNS",
        "kinds": [
          "Country"
        ]
      },
      "partners": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Place",
          "Organization",
          "Person"
        ]
      },
      "advances": {
        "shape": "OWNS",
        "kinds": [
          "Strategy",
          "Concept"
        ]
      },
      "connects": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country",
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "partOf": {
        "shape": "OWN",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "parts": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "financing": {
        "shape": "INBOUND",
        "kinds": [
          "FinancedProject"
        ]
      },
      "connections": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "alignments": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      }
    }
  },
  "Figure": {
    "field": "figures",
    "kinds": [
      "Figure"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "ASSERTION",
      "VALUE",
      "UPPER_VALUE",
      "QUALIFIER",
      "SINCE",
      "AS_OF"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "gist": {
        "shape": "TEXT"
      },
      "assertion": {
        "shape": "TERM",
        "terms": "Voice"
      },
      "measure": {
        "shape": "TEXT"
      },
      "value": {
        "shape": "NUMBER"
      },
      "upperValue": {
        "shape": "NUMBER"
      },
      "unit": {
        "shape": "TEXT"
      },
      "qualifier": {
        "shape": "TERM",
        "terms": "FigureQualifier"
      },
      "since": {
        "shape": "DATE"
      },
      "asOf": {
        "shape": "DATE"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "assertedBy": {
        "shape": "OWNS",
        "kinds": [
          "Person",
          "Organization",
          "Country"
        ]
      },
      "about": {
        "shape": "OWNS",
        "kinds": [
          "Alignment",
          "Article",
          "Concept",
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
        ]
      }
    }
  },
  "FinancedProject": {
    "field": "financedProjects",
    "kinds": [
      "FinancedProject"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "STATUS",
      "STARTED",
      "OPENED",
      "ENDED",
      "DATASET",
      "AMOUNT_USD2021",
      "COMMITMENT_YEAR",
      "COMMITTED",
      "COMPLETED",
      "FINANCE_STATUS",
      "FLOW_TYPE",
      "FLOW_CLASS",
      "SECTOR",
      "LATITUDE",
      "LONGITUDE",
      "PLACE_PRECISION"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "description": {
        "shape": "TEXT"
      },
      "status": {
        "shape": "TERM",
        "terms": "ProjectStatus"
      },
      "started": {
        "shape": "DATE"
      },
      "opened": {
        "shape": "DATE"
      },
      "ended": {
        "shape": "DATE"
      },
      "dataset": {
        "shape": "TERM",
        "terms": "Dataset"
      },
      "licence": {
        "shape": "STRING"
      },
      "recipient": {
        "shape": "TEXT"
      },
      "recipientName": {
        "shape": "STRING"
      },
      "recipientIso3": {
        "shape": "STRING"
      },
      "amountUsd2021": {
        "shape": "NUMBER"
      },
      "isUmbrella": {
        "shape": "BOOLEAN"
      },
      "isRecommendedForTotals": {
        "shape": "BOOLEAN"
      },
      "commitmentYear": {
        "shape": "NUMBER"
      },
      "committed": {
        "shape": "DATE"
      },
      "completed": {
        "shape": "DATE"
      },
      "financeStatus": {
        "shape": "TERM",
        "terms": "FinanceStatus"
      },
      "flowType": {
        "shape": "TERM",
        "terms": "FlowType"
      },
      "flowClass": {
        "shape": "TERM",
        "terms": "FlowClass"
      },
      "sector": {
        "shape": "TERM",
        "terms": "FinanceSector"
      },
      "fundingAgencies": {
        "shape": "STRING",
        "isList": true
      },
      "receivingAgencies": {
        "shape": "STRING",
        "isList": true
      },
      "implementingAgencies": {
        "shape": "STRING",
        "isList": true
      },
      "placeName": {
        "shape": "STRING"
      },
      "coordinates": {
        "shape": "COORDINATES"
      },
      "placePrecision": {
        "shape": "TERM",
        "terms": "PlacePrecision"
      },
      "placeLinks": {
        "shape": "STRING",
        "isList": true
      },
      "sourceLinks": {
        "shape": "STRING",
        "isList": true
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "locations": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country"
        ]
      },
      "countries": {
        "shape": "OWNS",
        "kinds": [
          "Country"
        ]
      },
      "partners": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Place",
          "Organization",
          "Person"
        ]
      },
      "advances": {
        "shape": "OWNS",
        "kinds": [
          "Strategy",
          "Concept"
        ]
      },
      "connects": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country",
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "partOf": {
        "shape": "OWN",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "parts": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "financing": {
        "shape": "INBOUND",
        "kinds": [
          "FinancedProject"
        ]
      },
      "connections": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "alignments": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      },
      "paysFor": {
        "shape": "OWNS",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      }
    }
  },
  "Memorandum": {
    "field": "memoranda",
    "kinds": [
      "Memorandum"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "DATASET",
      "LIST",
      "SIGNED",
      "LEFT"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "dataset": {
        "shape": "TERM",
        "terms": "Dataset"
      },
      "list": {
        "shape": "TERM",
        "terms": "MemorandaList"
      },
      "signatoryIso3": {
        "shape": "STRING"
      },
      "signatoryName": {
        "shape": "TEXT"
      },
      "signed": {
        "shape": "DATE"
      },
      "left": {
        "shape": "DATE"
      },
      "isDisputed": {
        "shape": "BOOLEAN"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "signatory": {
        "shape": "OWN",
        "kinds": [
          "Country"
        ]
      }
    }
  },
  "Organization": {
    "field": "organizations",
    "kinds": [
      "Organization"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "ORGANIZATION_TYPE"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "organizationType": {
        "shape": "TERM",
        "terms": "OrganizationType"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "basedIn": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Place"
        ]
      },
      "partOf": {
        "shape": "OWN",
        "kinds": [
          "Organization"
        ]
      },
      "members": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Place",
          "Organization"
        ]
      },
      "parts": {
        "shape": "INBOUND",
        "kinds": [
          "Organization"
        ]
      },
      "memberships": {
        "shape": "INBOUND",
        "kinds": [
          "Organization"
        ]
      },
      "strategies": {
        "shape": "INBOUND",
        "kinds": [
          "Strategy"
        ]
      },
      "concepts": {
        "shape": "INBOUND",
        "kinds": [
          "Concept"
        ]
      },
      "proposals": {
        "shape": "INBOUND",
        "kinds": [
          "Strategy",
          "Concept"
        ]
      },
      "partnerships": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      },
      "attended": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "organized": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "said": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "retold": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "articles": {
        "shape": "INBOUND",
        "kinds": [
          "Article"
        ]
      },
      "distributed": {
        "shape": "INBOUND",
        "kinds": [
          "Article"
        ]
      },
      "pages": {
        "shape": "INBOUND",
        "kinds": [
          "Page"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "participants": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "assertions": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment",
          "Designation",
          "Figure",
          "Participation",
          "Role"
        ]
      }
    }
  },
  "Page": {
    "field": "pages",
    "kinds": [
      "Page"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "ISSUED",
      "PAGE_NUMBER"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "issued": {
        "shape": "DATE"
      },
      "pageNumber": {
        "shape": "NUMBER"
      },
      "language": {
        "shape": "STRING"
      },
      "sha256": {
        "shape": "STRING"
      },
      "file": {
        "shape": "STRING"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "newspaper": {
        "shape": "OWN",
        "kinds": [
          "Organization"
        ]
      },
      "articles": {
        "shape": "INBOUND",
        "kinds": [
          "Article"
        ]
      }
    }
  },
  "Participation": {
    "field": "participations",
    "kinds": [
      "Participation"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "ASSERTION",
      "SINCE",
      "UNTIL",
      "ATTENDANCE"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "gist": {
        "shape": "TEXT"
      },
      "assertion": {
        "shape": "TERM",
        "terms": "Voice"
      },
      "capacity": {
        "shape": "TEXT"
      },
      "since": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "until": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "attendance": {
        "shape": "TERM",
        "terms": "Attendance"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "assertedBy": {
        "shape": "OWNS",
        "kinds": [
          "Person",
          "Organization",
          "Country"
        ]
      },
      "participant": {
        "shape": "OWN",
        "kinds": [
          "Country",
          "Place",
          "Organization",
          "Person"
        ]
      },
      "in": {
        "shape": "OWN",
        "kinds": [
          "Strategy",
          "Concept",
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone",
          "Event",
          "Organization"
        ]
      },
      "joinedFrom": {
        "shape": "OWN",
        "kinds": [
          "Place",
          "Country"
        ]
      }
    }
  },
  "Person": {
    "field": "persons",
    "kinds": [
      "Person"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "BORN",
      "DIED"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "isNamed": {
        "shape": "BOOLEAN"
      },
      "description": {
        "shape": "TEXT"
      },
      "born": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "died": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "from": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Place"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      },
      "said": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "retold": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "attended": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "partnerships": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "proposals": {
        "shape": "INBOUND",
        "kinds": [
          "Strategy",
          "Concept"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "assertions": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment",
          "Designation",
          "Figure",
          "Participation",
          "Role"
        ]
      },
      "articles": {
        "shape": "INBOUND",
        "kinds": [
          "Article"
        ]
      }
    }
  },
  "Place": {
    "field": "places",
    "kinds": [
      "Place"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "PLACE_TYPE",
      "LATITUDE",
      "LONGITUDE"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "placeType": {
        "shape": "TERM",
        "terms": "PlaceType"
      },
      "coordinates": {
        "shape": "COORDINATES"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "within": {
        "shape": "OWN",
        "kinds": [
          "Country",
          "Place"
        ]
      },
      "places": {
        "shape": "INBOUND",
        "kinds": [
          "Place"
        ]
      },
      "capitalOf": {
        "shape": "INBOUND",
        "kinds": [
          "Country"
        ]
      },
      "organizations": {
        "shape": "INBOUND",
        "kinds": [
          "Organization"
        ]
      },
      "memberships": {
        "shape": "INBOUND",
        "kinds": [
          "Organization"
        ]
      },
      "strategies": {
        "shape": "INBOUND",
        "kinds": [
          "Strategy"
        ]
      },
      "concepts": {
        "shape": "INBOUND",
        "kinds": [
          "Concept"
        ]
      },
      "projects": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "connections": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "railways": {
        "shape": "INBOUND",
        "kinds": [
          "Railway"
        ]
      },
      "partnerships": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "people": {
        "shape": "INBOUND",
        "kinds": [
          "Person"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      },
      "hosted": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "attended": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "saidHere": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "remoteParticipations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "datelines": {
        "shape": "INBOUND",
        "kinds": [
          "Article"
        ]
      }
    }
  },
  "Port": {
    "field": "ports",
    "kinds": [
      "Port"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "STATUS",
      "STARTED",
      "OPENED",
      "ENDED",
      "PORT_TYPE",
      "LATITUDE",
      "LONGITUDE"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "description": {
        "shape": "TEXT"
      },
      "status": {
        "shape": "TERM",
        "terms": "ProjectStatus"
      },
      "started": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "opened": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "ended": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "portType": {
        "shape": "TERM",
        "terms": "PortType"
      },
      "coordinates": {
        "shape": "COORDINATES"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "locations": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country"
        ]
      },
      "countries": {
        "shape": "OWNS",
        "kinds": [
          "Country"
        ]
      },
      "partners": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Place",
          "Organization",
          "Person"
        ]
      },
      "advances": {
        "shape": "OWNS",
        "kinds": [
          "Strategy",
          "Concept"
        ]
      },
      "connects": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country",
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "partOf": {
        "shape": "OWN",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "parts": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "financing": {
        "shape": "INBOUND",
        "kinds": [
          "FinancedProject"
        ]
      },
      "connections": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "alignments": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      }
    }
  },
  "Programme": {
    "field": "programmes",
    "kinds": [
      "Programme"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "STATUS",
      "STARTED",
      "OPENED",
      "ENDED",
      "PROGRAMME_TYPE"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "description": {
        "shape": "TEXT"
      },
      "status": {
        "shape": "TERM",
        "terms": "ProjectStatus"
      },
      "started": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "opened": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "ended": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "programmeType": {
        "shape": "TERM",
        "terms": "ProgrammeType"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "locations": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country"
        ]
      },
      "countries": {
        "shape": "OWNS",
        "kinds": [
          "Country"
        ]
      },
      "partners": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Place",
          "Organization",
          "Person"
        ]
      },
      "advances": {
        "shape": "OWNS",
        "kinds": [
          "Strategy",
          "Concept"
        ]
      },
      "connects": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country",
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "partOf": {
        "shape": "OWN",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "parts": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "financing": {
        "shape": "INBOUND",
        "kinds": [
          "FinancedProject"
        ]
      },
      "connections": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "alignments": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      }
    }
  },
  "Project": {
    "field": "projects",
    "kinds": [
      "Facility",
      "Port",
      "Programme",
      "Railway",
      "Zone"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "STATUS",
      "STARTED",
      "OPENED",
      "ENDED"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "description": {
        "shape": "TEXT"
      },
      "status": {
        "shape": "TERM",
        "terms": "ProjectStatus"
      },
      "started": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "opened": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "ended": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "locations": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country"
        ]
      },
      "countries": {
        "shape": "OWNS",
        "kinds": [
          "Country"
        ]
      },
      "partners": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Place",
          "Organization",
          "Person"
        ]
      },
      "advances": {
        "shape": "OWNS",
        "kinds": [
          "Strategy",
          "Concept"
        ]
      },
      "connects": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country",
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "partOf": {
        "shape": "OWN",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "parts": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "financing": {
        "shape": "INBOUND",
        "kinds": [
          "FinancedProject"
        ]
      },
      "connections": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "alignments": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      }
    }
  },
  "Railway": {
    "field": "railways",
    "kinds": [
      "Railway"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "STATUS",
      "STARTED",
      "OPENED",
      "ENDED",
      "RAILWAY_TYPE",
      "LENGTH_KM",
      "DESIGN_SPEED_KMH",
      "GAUGE_MM"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "description": {
        "shape": "TEXT"
      },
      "status": {
        "shape": "TERM",
        "terms": "ProjectStatus"
      },
      "started": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "opened": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "ended": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "railwayType": {
        "shape": "TERM",
        "terms": "RailwayType"
      },
      "lengthKm": {
        "shape": "NUMBER"
      },
      "designSpeedKmh": {
        "shape": "NUMBER"
      },
      "gaugeMm": {
        "shape": "NUMBER"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "locations": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country"
        ]
      },
      "countries": {
        "shape": "OWNS",
        "kinds": [
          "Country"
        ]
      },
      "partners": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Place",
          "Organization",
          "Person"
        ]
      },
      "advances": {
        "shape": "OWNS",
        "kinds": [
          "Strategy",
          "Concept"
        ]
      },
      "connects": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country",
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "partOf": {
        "shape": "OWN",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "parts": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "financing": {
        "shape": "INBOUND",
        "kinds": [
          "FinancedProject"
        ]
      },
      "connections": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "alignments": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      },
      "stops": {
        "shape": "OWNS",
        "kinds": [
          "Place"
        ]
      }
    }
  },
  "Role": {
    "field": "roles",
    "kinds": [
      "Role"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "ASSERTION",
      "SINCE",
      "UNTIL",
      "AS_OF"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "gist": {
        "shape": "TEXT"
      },
      "assertion": {
        "shape": "TERM",
        "terms": "Voice"
      },
      "title": {
        "shape": "TEXT"
      },
      "since": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "until": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "asOf": {
        "shape": "DATE"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "assertedBy": {
        "shape": "OWNS",
        "kinds": [
          "Person",
          "Organization",
          "Country"
        ]
      },
      "holder": {
        "shape": "OWN",
        "kinds": [
          "Person"
        ]
      },
      "at": {
        "shape": "OWNS",
        "kinds": [
          "Organization",
          "Country",
          "Place",
          "Strategy",
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "said": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      }
    }
  },
  "Source": {
    "field": "sources",
    "kinds": [
      "Source"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "publisher": {
        "shape": "TEXT"
      },
      "licence": {
        "shape": "STRING"
      },
      "address": {
        "shape": "STRING"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "records": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment",
          "Article",
          "Concept",
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
        ]
      }
    }
  },
  "Statement": {
    "field": "statements",
    "kinds": [
      "Statement"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "FORM",
      "SAID_ON"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "gist": {
        "shape": "TEXT"
      },
      "form": {
        "shape": "TERM",
        "terms": "StatementForm"
      },
      "saidOn": {
        "shape": "DATE",
        "clock": "SAID"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "speakers": {
        "shape": "OWNS",
        "kinds": [
          "Person",
          "Organization",
          "Country"
        ]
      },
      "reportedBy": {
        "shape": "OWN",
        "kinds": [
          "Person",
          "Organization"
        ]
      },
      "role": {
        "shape": "OWN",
        "kinds": [
          "Role"
        ]
      },
      "saidAt": {
        "shape": "OWNS",
        "kinds": [
          "Event",
          "Place"
        ]
      },
      "about": {
        "shape": "OWNS",
        "kinds": [
          "Alignment",
          "Article",
          "Concept",
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
        ]
      }
    }
  },
  "Strategy": {
    "field": "strategies",
    "kinds": [
      "Strategy"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "STRATEGY_TYPE",
      "LAUNCHED"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "strategyType": {
        "shape": "TERM",
        "terms": "StrategyType"
      },
      "description": {
        "shape": "TEXT"
      },
      "launched": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "owners": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Organization",
          "Place"
        ]
      },
      "proposedBy": {
        "shape": "OWNS",
        "kinds": [
          "Person",
          "Country",
          "Organization"
        ]
      },
      "partOf": {
        "shape": "OWN",
        "kinds": [
          "Strategy"
        ]
      },
      "parts": {
        "shape": "INBOUND",
        "kinds": [
          "Strategy"
        ]
      },
      "concepts": {
        "shape": "INBOUND",
        "kinds": [
          "Concept"
        ]
      },
      "alignments": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment"
        ]
      },
      "alignedBy": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment"
        ]
      },
      "projects": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "honours": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      }
    }
  },
  "Zone": {
    "field": "zones",
    "kinds": [
      "Zone"
    ],
    "orders": [
      "IMPORTANCE",
      "NAME_EN",
      "NAME_ZH",
      "BASIS",
      "STATUS",
      "STARTED",
      "OPENED",
      "ENDED",
      "ZONE_TYPE",
      "AREA_KM2",
      "LATITUDE",
      "LONGITUDE"
    ],
    "fields": {
      "id": {
        "shape": "STRING"
      },
      "name": {
        "shape": "TEXT"
      },
      "aliases": {
        "shape": "STRING",
        "isList": true
      },
      "isTransliterated": {
        "shape": "BOOLEAN"
      },
      "identifiers": {
        "shape": "IDENTIFIER",
        "isList": true
      },
      "basis": {
        "shape": "TERM",
        "terms": "Basis"
      },
      "description": {
        "shape": "TEXT"
      },
      "status": {
        "shape": "TERM",
        "terms": "ProjectStatus"
      },
      "started": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "opened": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "ended": {
        "shape": "DATE",
        "clock": "HAPPENED"
      },
      "zoneType": {
        "shape": "TERM",
        "terms": "ZoneType"
      },
      "areaKm2": {
        "shape": "NUMBER"
      },
      "coordinates": {
        "shape": "COORDINATES"
      },
      "evidence": {
        "shape": "EVIDENCE",
        "kinds": [
          "Article"
        ]
      },
      "references": {
        "shape": "REFERENCE",
        "kinds": [
          "Source"
        ]
      },
      "statements": {
        "shape": "INBOUND",
        "kinds": [
          "Statement"
        ]
      },
      "figures": {
        "shape": "INBOUND",
        "kinds": [
          "Figure"
        ]
      },
      "events": {
        "shape": "INBOUND",
        "kinds": [
          "Event"
        ]
      },
      "designations": {
        "shape": "INBOUND",
        "kinds": [
          "Designation"
        ]
      },
      "locations": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country"
        ]
      },
      "countries": {
        "shape": "OWNS",
        "kinds": [
          "Country"
        ]
      },
      "partners": {
        "shape": "OWNS",
        "kinds": [
          "Country",
          "Place",
          "Organization",
          "Person"
        ]
      },
      "advances": {
        "shape": "OWNS",
        "kinds": [
          "Strategy",
          "Concept"
        ]
      },
      "connects": {
        "shape": "OWNS",
        "kinds": [
          "Place",
          "Country",
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "partOf": {
        "shape": "OWN",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "parts": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "financing": {
        "shape": "INBOUND",
        "kinds": [
          "FinancedProject"
        ]
      },
      "connections": {
        "shape": "INBOUND",
        "kinds": [
          "Facility",
          "Port",
          "Programme",
          "Railway",
          "Zone"
        ]
      },
      "alignments": {
        "shape": "INBOUND",
        "kinds": [
          "Alignment"
        ]
      },
      "participations": {
        "shape": "INBOUND",
        "kinds": [
          "Participation"
        ]
      },
      "roles": {
        "shape": "INBOUND",
        "kinds": [
          "Role"
        ]
      }
    }
  }
} as const;
